import type { BrowserContext } from '@playwright/test';

/** Milliseconds from asking for the page until something, and until the largest thing, was painted. */
export type Paints = { first: number; largest: number };

// Chromium counts bytes a second: 1.6 Mbit/s both ways, 150 ms for a turn.
const LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 1_600_000 / 8,
};

// Runs in the page, as text: the types of this process know no such observer.
const IN_PAGE = `new Promise((resolve) => {
	const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
	const say = (largest) => resolve({ first, largest });
	new PerformanceObserver((list) => say(list.getEntries().at(-1).startTime))
		.observe({ type: 'largest-contentful-paint', buffered: true });
	setTimeout(say, 2000, 0);
})`;

export type Slowness = { line: typeof LINE; rate: number };

/** Opens an address in a slow page of this context. Throws when it was not that page, or nothing was painted. */
export async function paintsOf(
	context: BrowserContext,
	url: string,
	{ line, rate }: Slowness = { line: LINE, rate: 4 },
): Promise<Paints> {
	const page = await context.newPage();
	try {
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', line);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate });
		const answer = await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
		if (answer?.status() !== 200 || page.url() !== url) throw new Error(`${url} led to ${page.url()}`);
		const paints = await page.evaluate<Paints>(IN_PAGE);
		if (!(paints.first > 0) || !(paints.largest > 0)) throw new Error(`nothing was painted at ${url}`);
		return paints;
	} finally {
		await page.close();
	}
}
