import type { BrowserContext, Page } from '@playwright/test';

export type TapTarget = {
	url: string;
	/** In the root, or in the page where there is none. */
	selector: string;
	/** What shows that the widget is at work. */
	ready: string;
};

/** Keeps closed roots, so that a finger finds what it taps; runs before any script of the page. */
const REMEMBER = `globalThis.roots = [document]; const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) { const root = attach.call(this, options); roots.push(root); return root; };`;

/** The browser's own report of how long a tap took until the next frame was painted; rounded by it to 8 ms. */
const OBSERVE = `globalThis.longest = 0; new PerformanceObserver((list) => {
	for (const { duration, name } of list.getEntries())
		if (/^(pointer|click|mouse|touch)/.test(name)) longest = Math.max(longest, duration);
}).observe({ type: 'event', durationThreshold: 16 });`;

/** Milliseconds from a finger to the next frame, on a fresh page with the processor slowed `rate` times. */
export async function firstTap(context: BrowserContext, target: TapTarget, rate: number): Promise<number> {
	await context.addInitScript(REMEMBER);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await page.goto(target.url, { waitUntil: 'networkidle' });
	await placeOf(page, target.ready);
	const { x, y } = await placeOf(page, target.selector);
	await page.evaluate(OBSERVE);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	// The slowing itself costs a moment, which is no answer to a tap.
	await page.waitForTimeout(1000);
	await page.touchscreen.tap(x, y);
	await page.waitForTimeout(1500);
	// Nothing above 16 ms is reported: one frame.
	return Math.max(16, await page.evaluate<number>('longest'));
}

async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
	const look = `(() => {
		const found = roots.map((root) => root.querySelector(${JSON.stringify(selector)})).find(Boolean);
		if (!found) return null;
		found.scrollIntoView({ block: 'center' });
		const { left, top, height } = found.getBoundingClientRect();
		return { x: left + 20, y: top + height / 2 };
	})()`;
	const place = await page.waitForFunction(look);
	return (await place.jsonValue()) as { x: number; y: number };
}
