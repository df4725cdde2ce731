import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHtml } from './serve-html.ts';
import { learned, startSpying } from './spy.ts';
import { inRoot, openWorld, visit, type World } from './visit.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

/** Opens one element on a page without any policy, whose own script listens from then on. */
async function onNosyPage(html: string): Promise<Page> {
	const site = await serveHtml(`<script src="${world.host.origin}/w/1/all.js"></script>${html}`);
	const { page, context } = await visit(world, { touch: true });
	context.on('close', site.close);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(site.address);
	await inRoot(page, 'summary');
	await page.waitForLoadState('networkidle');
	await startSpying(page);
	return page;
}

/** What a visitor does with fingers and keys: opens, ticks, chooses, marks words, copies them, calls. */
async function walkThrough(page: Page, selectors: readonly string[]): Promise<void> {
	for (const selector of selectors) {
		const element = await inRoot(page, selector);
		await element.scrollIntoViewIfNeeded();
		const box = await element.boundingBox();
		if (!box) throw new Error(`${selector} is not to be seen`);
		const [x, y] = [box.x + Math.min(20, box.width / 2), box.y + Math.min(20, box.height / 2)];
		await page.touchscreen.tap(x, y);
		await page.mouse.dblclick(x + 10, y);
		await page.keyboard.press('Control+C');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
	}
	await drag(page, selectors.at(-1) ?? '');
	// Reports of the browser come a moment after what they report.
	await page.waitForTimeout(300);
}

async function drag(page: Page, selector: string): Promise<void> {
	const box = await (await inRoot(page, selector)).boundingBox();
	await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 15);
	await page.mouse.down();
	await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 80, { steps: 4 });
	await page.mouse.up();
}

const WALKS = {
	'sw-signals-card': [
		'[data-audience="self"] summary',
		'[data-audience="self"] .sign label',
		'.fear summary',
		'.danger .reach',
	],
	'sw-help-finder': ['.tick', '.national .reach', '.national summary'],
	'sw-webinar-signup': ['.exit-note summary', '[part="choose"]'],
} as const;

describe('a page that wants to know what its visitor does', () => {
	it.each(Object.entries(WALKS))('learns nothing of %s', async (tag, selectors) => {
		const page = await onNosyPage(`<${tag} lang="nl"><p slot="local">Buurthuis</p></${tag}>`);
		await walkThrough(page, selectors);
		expect(await page.evaluate(learned, tag)).toEqual([]);
		await page.context().close();
	});

	it('would learn it from an element that is less careful', async () => {
		const page = await onNosyPage('<sw-signals-card lang="nl"></sw-signals-card><x-leaky></x-leaky>');
		await page.evaluate(() => {
			class Leaky extends HTMLElement {
				readonly renderRoot = this.attachShadow({ mode: 'open', serializable: true, clonable: true });
				constructor() {
					super();
					this.renderRoot.innerHTML =
						'<details><summary>Over mij</summary></details><p><a class="leak" href="tel:112">112 bellen</a></p>';
				}
			}
			customElements.define('x-leaky', Leaky);
		});
		await walkThrough(page, ['details:has(+ p .leak) summary', '.leak']);
		const all = (await page.evaluate(learned, 'x-leaky')).join('\n');
		for (const how of [
			'click path: SUMMARY',
			'field renderRoot',
			'field shadowRoot',
			'navigate sourceElement: A',
		])
			expect(all).toContain(how);
		for (const how of [
			'touchstart path',
			'focusin path',
			'getHTML',
			'root of a clone',
			'marked words',
			'dragged',
		])
			expect(all).toContain(how);
		await page.context().close();
	});

	it('does not get the words that are marked, but a number can be copied', async () => {
		const page = await onNosyPage('<sw-signals-card lang="nl"></sw-signals-card>');
		const marked = async (selector: string): Promise<string | undefined> => {
			const words = await inRoot(page, selector);
			await words.scrollIntoViewIfNeeded();
			const box = await words.boundingBox();
			await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 10, { clickCount: 3 });
			return page.evaluate(() => document.getSelection()?.toString().trim());
		};
		expect(await marked('h2')).toBe('');
		expect(await marked('.danger p')).toBe('');
		expect(await marked('.danger bdi')).toBe('112');
		await page.context().close();
	});
});
