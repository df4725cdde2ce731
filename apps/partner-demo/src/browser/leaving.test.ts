import type { Frame, Page } from '@playwright/test';
import { FRAME_SANDBOX } from '@sleutelwerk/widgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHtml } from './serve-html.ts';
import { inRoot, openWorld, visit, type Visit, type World } from './visit.ts';

const NEUTRAL = /^https:\/\/www\.knmi\.nl\//;

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

type Shown = Visit & { inside: Page | Frame; lengthBefore: number; end: () => void };

const frameOf = (sandbox: string | null): string =>
	`<p>Pagina</p><iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${world.host.origin}/w/1/frame/card?lang=nl"
		style="inline-size:100%;block-size:600px"></iframe>`;

/** The places a widget can stand in. */
const PLACES = {
	'a page': () =>
		`<script src="${world.host.origin}/w/1/card.js"></script><sw-signals-card></sw-signals-card>`,
	'a frame': () => frameOf(null),
	'a sandboxed frame with the documented tokens': () => frameOf(FRAME_SANDBOX),
	'a sandboxed frame that may move the page': () =>
		frameOf('allow-scripts allow-same-origin allow-top-navigation'),
} as const;
type Place = keyof typeof PLACES;

/** A visitor on a page with the widget, who came from another page. */
async function comeTo(place: Place): Promise<Shown> {
	const site = await serveHtml(PLACES[place]());
	const visited = await visit(world, { touch: true });
	const { page } = visited;
	await page.goto(`${world.site.address}/`);
	await page.goto(site.address);
	const inside = place === 'a page' ? page : page.frames()[1];
	if (!inside) throw new Error('The frame did not come.');
	await inRoot(inside, '[data-exit-dots]');
	await inside.waitForFunction(() => customElements.get('sw-signals-card'));
	await page.waitForLoadState('networkidle');
	visited.requests.length = 0;
	world.host.calls.length = 0;
	const lengthBefore = await page.evaluate(() => history.length);
	return { ...visited, inside, lengthBefore, end: site.close };
}

async function touch(page: Page, inside: Page | Frame, selector: string): Promise<void> {
	const box = await (await inRoot(inside, selector)).boundingBox();
	await page.touchscreen.tap((box?.x ?? 0) + 15, (box?.y ?? 0) + 15);
}

const WAYS = {
	'a tap': ({ page, inside }: Shown) => touch(page, inside, '.exit-link'),
	'three times Shift': async ({ page, inside }: Shown) => {
		// Keys go to where one was busy last: somebody who reads has tapped something.
		await touch(page, inside, 'h2');
		for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	},
	'the first link by Tab and Enter': async ({ page, inside }: Shown) => {
		await (await inRoot(inside, '.skip')).focus();
		await page.keyboard.press('Enter');
	},
} as const;

/** What somebody finds who takes the phone and goes back, and what the network saw of the leaving. */
async function aftermath({ page, requests, lengthBefore, context, end }: Shown): Promise<unknown> {
	await page.waitForURL(NEUTRAL);
	const grown = (await page.evaluate(() => history.length)) - lengthBefore;
	const asked = requests.filter((url) => !NEUTRAL.test(url));
	await page.goBack();
	const back = page.url();
	await context.close();
	end();
	return { grown: Math.max(0, grown), asked, told: world.host.calls.length, back };
}

const NOTHING_LEFT = () => ({ grown: 0, asked: [], told: 0, back: `${world.site.address}/` });

describe('leaving', () => {
	const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];
	const cases = (Object.keys(PLACES) as Place[])
		.flatMap((place) => ways.map((way) => [place, way] as const))
		// Shift gives a frame no leave, and these tokens ask for one: see the next test.
		.filter(([place, way]) => !(place.includes('documented') && way === 'three times Shift'));

	it.each(cases)('out of %s by %s: no line in the history, no way back, no request', async (place, way) => {
		const shown = await comeTo(place);
		await WAYS[way](shown);
		expect(await aftermath(shown)).toEqual(NOTHING_LEFT());
	});

	it('empties the frame by keys where the documented tokens allow no more', async () => {
		const shown = await comeTo('a sandboxed frame with the documented tokens');
		await (await inRoot(shown.inside, '.exit-note summary')).focus();
		for (let press = 0; press < 3; press++) await shown.page.keyboard.press('Shift');
		await expect
			.poll(
				() =>
					[shown.page.frames()[1]?.url(), shown.page.url()].filter(
						(url) => url === 'about:blank' || NEUTRAL.test(url ?? ''),
					).length,
			)
			.toBe(1);
		expect(shown.requests.filter((url) => !NEUTRAL.test(url))).toEqual([]);
		await shown.context.close();
		shown.end();
	});

	it('would notice an exit that stays in the history, and one that is counted', async () => {
		const shown = await comeTo('a page');
		await shown.page.evaluate((origin) => {
			void fetch(`${origin}/api/trpc/webinar.left`, { method: 'POST', body: '1', keepalive: true });
			location.href = 'https://www.knmi.nl/nederland-nu/weer';
		}, world.host.origin);
		await expect.poll(() => world.host.calls.length).toBe(1);
		expect(await aftermath(shown)).not.toMatchObject({ back: `${world.site.address}/` });
	});
});

describe('what is said of leaving', () => {
	it('tells a screen reader how far the keys have come, and shows it by dots', async () => {
		const { page, inside, context, end } = await comeTo('a page');
		const said = async (): Promise<unknown> => [
			await (await inRoot(inside, '[data-exit-status][role="status"]')).textContent(),
			await (await inRoot(inside, '[data-exit-dots]')).getAttribute('data-count'),
		];
		await page.keyboard.press('Shift');
		expect(await said()).toEqual(['Shift: 1 van 3 keer.', '1']);
		await page.keyboard.press('Shift');
		expect(await said()).toEqual(['Shift: 2 van 3 keer.', '2']);
		await page.keyboard.press('x');
		expect(await said()).toEqual(['Gestopt. Je bent nog op deze pagina.', '0']);
		await context.close();
		end();
	});

	it('says on the page itself, before any tap, that the history stays', async () => {
		const { inside, context, end } = await comeTo('a page');
		const note = await inRoot(inside, '.exit-note summary');
		expect(await note.isVisible()).toBe(true);
		expect(await note.textContent()).toMatch(/geschiedenis/i);
		await context.close();
		end();
	});
});
