import { createServer, type Server } from 'node:http';
import { ownCopy } from '@sleutelwerk/widgets/own-copy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot, openWorld, tap, visit, type World } from './visit.ts';

/** Nobody answers there: whatever asked it would be seen, and would fail. */
const HOST = 'https://host.invalid';
const TYPES: Readonly<Record<string, string>> = {
	js: 'text/javascript',
	json: 'application/json',
	html: 'text/html',
};

let world: World;
let server: Server;
let origin: string;
let pages: Map<string, string>;

beforeAll(async () => {
	world = await openWorld();
	const files = await ownCopy(HOST);
	const readme = new TextDecoder().decode(files.get('README.md'));
	const text = (name: string) => new TextDecoder().decode(files.get(name));
	// To the letter what the README says, but for the address of the folder.
	const [tag = ''] = /<script src="\/help[^]*?<\/script>/.exec(readme) ?? [];
	const finder = tag
		.replace('card.js', 'finder.js')
		.replace(/sha384-[^"]+/, integrityOf(readme, 'finder.js'));
	const policy = /```\n(script-src 'self';[^]*?)\n```/.exec(readme)?.[1]?.replaceAll('\n', ' ') ?? '';
	pages = new Map([
		['/card', `<html lang="nl"><title>A</title>${tag}<sw-signals-card></sw-signals-card>`],
		['/ready', `<html lang="nl"><title>A</title>${tag}${text('w/1/card.nl.html')}`],
		['/find', `<html lang="nl"><title>A</title>${finder}<sw-help-finder></sw-help-finder>`],
	]);
	server = createServer((request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		const body = pages.get(path) ?? files.get(path.replace('/help/', ''));
		const type = pages.has(path) ? 'text/html; charset=utf-8' : TYPES[path.split('.').at(-1) ?? ''];
		response.writeHead(body === undefined ? 404 : 200, {
			'content-type': type ?? 'text/plain',
			'content-security-policy': `default-src 'none'; ${policy}`,
		});
		response.end(pages.has(path) ? `<!doctype html>${String(body)}` : body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(async () => {
	server.close();
	server.closeAllConnections();
	await world.end();
});

function integrityOf(readme: string, name: string): string {
	return new RegExp(`\`${name}\`[^\\n]*(sha384-[^\`]+)\``).exec(readme)?.[1] ?? '';
}

describe('a copy on a partner’s own server, set up as its README says', () => {
	it.each(['/card', '/ready', '/find'])(
		'%s works under the README’s policy with its own files only',
		async (path) => {
			const { page, context, requests, problems } = await visit(world);
			await page.goto(origin + path);
			await inRoot(page, '[data-sw] h2');
			if (path === '/find') await inRoot(page, '[data-field="province"] option:nth-child(2)');
			await page.waitForLoadState('networkidle');
			const foreign = requests.filter((url) => !url.startsWith(`${origin}/`));
			expect(foreign).toEqual([]);
			expect(requests.some((url) => url.startsWith(`${origin}/help/w/`))).toBe(true);
			expect(problems.filter((text) => !text.includes('favicon'))).toEqual([]);
			expect(await context.cookies()).toEqual([]);
		},
	);

	it('reads another language from its own files too', async () => {
		const { page, requests } = await visit(world);
		await page.goto(`${origin}/card`);
		await tap(page, '.langs summary');
		await tap(page, '[data-lang="ar"]');
		await inRoot(page, '[data-sw][lang="ar"] h2');
		expect(requests).toContain(`${origin}/help/w/1/card.ar.html`);
		expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
	});
});
