import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { openWorld, tap, visit, type World } from './visit.ts';

const NEUTRAL = /^https:\/\/www\.knmi\.nl\//;

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

/** Comes from the start page, so that Back has somewhere to go. */
async function onCard(): Promise<Page> {
	const { page } = await visit(world);
	await page.goto(`${world.site.address}/`);
	await page.goto(`${world.site.address}/card`);
	await page.waitForFunction(() => customElements.get('sw-signals-card'));
	return page;
}

async function expectGone(page: Page, lengthBefore: number): Promise<void> {
	await page.waitForURL(NEUTRAL);
	expect(await page.evaluate(() => history.length)).toBe(lengthBefore);
	await page.goBack();
	expect(page.url()).toBe(`${world.site.address}/`);
}

const historyOf = (page: Page): Promise<number> => page.evaluate(() => history.length);

describe('the quick exit', () => {
	it('leaves by tap and leaves no way back', async () => {
		const page = await onCard();
		const before = await historyOf(page);
		await tap(page, '.exit-link');
		await expectGone(page, before);
	});

	it('leaves by three times Shift', async () => {
		const page = await onCard();
		const before = await historyOf(page);
		for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
		await expectGone(page, before);
	});

	it('stays when Shift types capitals, or a key comes between', async () => {
		const page = await onCard();
		for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+A');
		for (const key of ['Shift', 'Shift', 'x', 'Shift']) await page.keyboard.press(key);
		await page.waitForTimeout(300);
		expect(page.url()).toBe(`${world.site.address}/card`);
	});

	it('is blank before the other page has come', async () => {
		const { page } = await visit(world);
		const seen: string[] = [];
		page.on('console', (message) => seen.push(message.text()));
		await page.addInitScript(() => {
			new MutationObserver(() => {
				const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2) as HTMLElement | null;
				console.log(`top: ${top?.tagName} ${top?.style.background} ${document.title}`);
			}).observe(document, { childList: true, subtree: true });
		});
		await page.goto(`${world.site.address}/card`);
		await page.waitForFunction(() => customElements.get('sw-signals-card'));
		await tap(page, '.exit-link');
		await page.waitForURL(NEUTRAL);
		expect(seen).toContain('top: DIV canvas www.knmi.nl');
	});

	it('works as a plain link without script', async () => {
		const { page } = await visit(world, { javaScript: false });
		await page.goto(`${world.site.address}/card`);
		await page.keyboard.press('Tab');
		for (let tries = 0; tries < 8 && !NEUTRAL.test(page.url()); tries++) {
			await page.keyboard.press('Tab');
			if (tries === 6) await page.keyboard.press('Enter');
		}
		await page.waitForURL(NEUTRAL);
	});
});

describe('the quick exit in a frame of another site', () => {
	const SANDBOXES = {
		'no sandbox': null,
		'the documented sandbox': 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
	} as const;

	async function framed(sandbox: string | null): Promise<Page> {
		const { page } = await visit(world);
		await page.goto(`${world.site.address}/`);
		// The policy of the page stands in the way of a test, not of a partner: it names the host as a source of frames.
		await page.evaluate(
			([source, tokens]) => {
				const frame = document.createElement('iframe');
				if (tokens) frame.setAttribute('sandbox', tokens);
				frame.src = source ?? '';
				frame.style.cssText = 'inline-size:100%;block-size:600px';
				document.querySelector('main')?.replaceChildren(frame);
			},
			[`${world.host.origin}/w/1/frame/finder?lang=nl`, sandbox] as const,
		);
		return page;
	}

	it.each(Object.entries(SANDBOXES))('takes the whole page along by tap (%s)', async (_name, sandbox) => {
		const page = await framed(sandbox);
		const before = await historyOf(page);
		const frame = page.frames()[1];
		if (!frame) throw new Error('The frame did not come.');
		await frame.waitForFunction(() => customElements.get('sw-help-finder'));
		await tap(frame, '.exit-link');
		await page.waitForURL(NEUTRAL);
		expect(await historyOf(page)).toBeLessThanOrEqual(before);
	});

	it('empties itself by keys where the sandbox forbids more', async () => {
		const page = await framed('allow-scripts allow-same-origin');
		const frame = page.frames()[1];
		if (!frame) throw new Error('The frame did not come.');
		await frame.waitForFunction(() => customElements.get('sw-help-finder'));
		await page.locator('iframe').focus();
		await frame.evaluate(() => window.focus());
		for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
		await expect.poll(() => page.frames()[1]?.url()).toBe('about:blank');
	});
});
