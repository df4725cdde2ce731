import type { CDPSession } from '@playwright/test';
import { expect, login, test, told } from './support/product.ts';

/** What a cold page may cost on a cheap phone (issue 3): bytes on the wire, of these script, and requests. */
const BUDGET = { bytes: 250_000, script: 90_000, requests: 20 };

type Cost = { bytes: number; script: number; requests: number; heaviest: string[] };

/** Counts everything that crosses the wire until the page is quiet, headers included, as the browser's own tools do. */
function count(cdp: CDPSession): () => Cost {
	const kinds = new Map<string, { url: string; isScript: boolean }>();
	const sizes = new Map<string, number>();
	cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (!request.url.startsWith('data:')) kinds.set(requestId, { url: request.url, isScript: false });
	});
	cdp.on('Network.responseReceived', ({ requestId, response }) => {
		const known = kinds.get(requestId);
		if (known && /javascript/.test(response.mimeType)) known.isScript = true;
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		sizes.set(requestId, encodedDataLength),
	);
	return () => {
		const all = [...kinds].map(([id, kind]) => ({ ...kind, bytes: sizes.get(id) ?? 0 }));
		const sum = (list: typeof all) => list.reduce((bytes, one) => bytes + one.bytes, 0);
		const heaviest = all.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
		return {
			bytes: sum(all),
			script: sum(all.filter((one) => one.isScript)),
			requests: all.length,
			heaviest: heaviest.map((one) => `${one.bytes} ${new URL(one.url).pathname}`),
		};
	};
}

for (const locale of ['nl', 'ar'])
	for (const name of ['overview', 'lesson', 'practice'] as const)
		test(`${name} in ${locale}: a cold page stays within what a cheap phone can carry`, async ({
			page,
			context,
			product,
		}) => {
			// The budget is a lesson's. The two others are still over it: 93 kB of script and 21 requests, 92 kB and 24
			// (2026-11-22). Not a looser number: the day they are within it, this line fails and goes.
			test.fail(name !== 'lesson', 'over the budget of a lesson');
			await login(page, 'deelnemer5');
			const { cookies } = await context.storageState();
			await page.request.post('/account/language', {
				form: { locale, back: '/learn' },
				headers: { origin: product.origin },
			});
			await page.close();
			// Nothing is in the cache of a new context, as on the first day.
			const cold = await context.browser()?.newContext({ storageState: { cookies, origins: [] } });
			if (!cold) throw new Error('no browser');
			const fresh = await cold.newPage();
			const cdp = await cold.newCDPSession(fresh);
			await cdp.send('Network.enable');
			const cost = count(cdp);
			const paths = {
				overview: '/learn',
				lesson: '/learn/1/1',
				practice: `/learn/practice/${told(product, 'scenarios.0.id')}`,
			};
			await fresh.goto(product.origin + paths[name], { waitUntil: 'networkidle' });
			await expect(fresh.locator('html')).toHaveAttribute('lang', locale);
			const { bytes, script, requests, heaviest } = cost();
			console.log(`${name} ${locale}: ${bytes} bytes, ${script} of script, ${requests} requests`);
			// A measurement that measured nothing would pass: a page has at least its HTML, styles and script.
			expect(requests).toBeGreaterThanOrEqual(3);
			expect(script).toBeGreaterThan(10_000);
			const said = heaviest.join('\n');
			expect(bytes, said).toBeLessThanOrEqual(BUDGET.bytes);
			expect(script, said).toBeLessThanOrEqual(BUDGET.script);
			expect(requests, said).toBeLessThanOrEqual(BUDGET.requests);
			await cold.close();
		});
