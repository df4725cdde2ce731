import { LOCALES, type Locale } from '@sleutelwerk/core';
import { CACHE, POCKET, READER } from './names.ts';

/** Written by the build: the chunk that holds the sentences of each language. */
const CATALOGUES = '/_app/catalogues.json';

/**
 * Keeps what the reader itself needs: its page in every language, and the files that page names; the pocket reference
 * beside it, for whoever stands at a door without a network. The worker serves from here when there is none. Gives the number of bytes. Throws where something did not come: then nothing is kept.
 */
export async function keepApp(own: Locale): Promise<number> {
	const catalogues = (await (await fetched(CATALOGUES)).json()) as Record<string, string>;
	const pages = await Promise.all(
		[READER, POCKET]
			.flatMap((page) => LOCALES.map((locale) => `${page}?lang=${locale}`))
			.map(async (address) => [address, await fetched(address)] as const),
	);
	const files = new Set(Object.values(catalogues));
	for (const [address, page] of pages)
		for (const file of namedIn(await page.clone().text(), address)) files.add(file);
	const answers: (readonly [string, Response])[] = [
		...pages,
		...(await Promise.all([...files].map(async (file) => [file, await fetched(file)] as const))),
	];
	for (const [address, page] of pages)
		if (address.endsWith(`=${own}`)) answers.push([new URL(address, location.href).pathname, page.clone()]);
	return await putAll(answers);
}

/** Takes a page's answer apart into what it names: scripts, styles, icon. All from this site. */
export function namedIn(html: string, address: string): string[] {
	const here = new URL(address, 'https://here.invalid');
	const named = [
		...html.matchAll(/["'(]([^"'()\s]*(?:_app\/immutable\/|leave\.js|icon\.svg)[^"'()\s]*)["')]/g),
	];
	const urls = named.map(([, path = '']) => new URL(path, here));
	return [...new Set(urls.filter((url) => url.origin === here.origin).map((url) => url.pathname))];
}

/** One after the other would be slow; half of them would be a page that does not start. */
async function putAll(answers: readonly (readonly [string, Response])[]): Promise<number> {
	const sizes = await Promise.all(
		answers.map(async ([, answer]) => (await answer.clone().arrayBuffer()).byteLength),
	);
	// A new cache beside the old one, which goes only when this one is whole.
	const name = `${CACHE}-${Date.now()}`;
	const cache = await caches.open(name);
	try {
		await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
	const old = (await caches.keys()).filter((one) => one.startsWith(CACHE) && one !== name);
	await Promise.all(old.map((one) => caches.delete(one)));
	return sizes.reduce((sum, size) => sum + size, 0);
}

async function fetched(address: string): Promise<Response> {
	const answer = await fetch(address);
	// Led elsewhere: logged out meanwhile.
	if (!answer.ok || answer.redirected) throw new Error(`${address} did not come (${answer.status})`);
	return answer;
}
