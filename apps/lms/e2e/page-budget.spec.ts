import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect, login, test, told } from './support/product.ts';

/** What a cold page may cost on a cheap phone (issue 3): bytes on the wire, script as gzip, and requests. */
const BUDGET = { bytes: 250_000, script: 90_000, requests: 20 };

type Script = { path: string; gzip: number };
type Cost = { bytes: number; requests: number; scripts: Script[] };

/** Counts everything that crosses the wire until the page is quiet, headers included, as the browser's own tools do. */
function countWire(cdp: CDPSession): () => Pick<Cost, 'bytes' | 'requests'> {
	const asked = new Set<string>();
	let bytes = 0;
	cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (!request.url.startsWith('data:')) asked.add(requestId);
	});
	cdp.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
	return () => ({ bytes, requests: asked.size });
}

/** Every script the page loads, as large as gzip makes it at its best: browsers get Brotli, which would hide a tenth. */
function countScripts(page: Page): () => Promise<Script[]> {
	const found: Promise<Script>[] = [];
	page.on('response', (response) => {
		if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
		const path = new URL(response.url()).pathname;
		found.push(response.body().then((body) => ({ path, gzip: gzipSync(body, { level: 9 }).length })));
	});
	return () => Promise.all(found);
}

async function costOf(context: BrowserContext, url: string, locale: string): Promise<Cost> {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	const [wire, scripts] = [countWire(cdp), countScripts(page)];
	await page.goto(url, { waitUntil: 'networkidle' });
	await expect(page.locator('html')).toHaveAttribute('lang', locale);
	// What is measured has to be the page itself, not a door in front of it.
	expect(page.url()).toBe(url);
	return { ...wire(), scripts: await scripts() };
}

for (const locale of ['nl', 'ar'])
	for (const name of ['overview', 'lesson', 'practice'] as const)
		test(`${name} in ${locale}: a cold page stays within what a cheap phone can carry`, async ({
			page,
			context,
			product,
		}) => {
			await login(page, 'deelnemer5');
			const { cookies } = await context.storageState();
			await page.request.post('/account/language', {
				form: { locale, back: '/learn' },
				headers: { origin: product.origin },
			});
			await page.close();
			const paths = {
				overview: '/learn',
				lesson: '/learn/1/1',
				practice: `/learn/practice/${told(product, 'scenarios.0.id')}`,
			};
			// Nothing is in the cache of a new context, as on the first day.
			const cold = await context.browser()?.newContext({ storageState: { cookies, origins: [] } });
			if (!cold) throw new Error('no browser');
			const { bytes, requests, scripts } = await costOf(cold, product.origin + paths[name], locale);
			const script = scripts.reduce((sum, one) => sum + one.gzip, 0);
			console.log(`${name} ${locale}: ${bytes} bytes, ${script} of script by gzip, ${requests} requests`);
			// A measurement that measured nothing would pass: the page's own script, its sentences and its frame are there.
			expect(scripts.length).toBeGreaterThanOrEqual(8);
			expect(requests).toBeGreaterThan(scripts.length);
			expect(script).toBeGreaterThan(40_000);
			const heaviest = scripts.toSorted((a, b) => b.gzip - a.gzip).slice(0, 8);
			const said = heaviest.map(({ gzip, path }) => `${gzip} ${path}`).join('\n');
			expect(bytes, said).toBeLessThanOrEqual(BUDGET.bytes);
			expect(script, said).toBeLessThanOrEqual(BUDGET.script);
			expect(requests, said).toBeLessThanOrEqual(BUDGET.requests);
			await cold.close();
		});
