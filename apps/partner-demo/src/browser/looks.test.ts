import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHtml } from './serve-html.ts';
import { inRoot, openWorld, visit, type World } from './visit.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

const TAGS = ['sw-signals-card', 'sw-help-finder', 'sw-webinar-signup'] as const;
const LANGUAGES = ['nl', 'ar'] as const;
const EACH = TAGS.flatMap((tag) => LANGUAGES.map((lang) => [tag, lang] as const));

type Settings = { head?: string; openRoots?: boolean };

/** One widget on a page that says it can be light and dark, with what can be opened opened. */
async function show(
	tag: string,
	lang: string,
	{ head = '', openRoots = false }: Settings = {},
): Promise<Page> {
	const site = await serveHtml(`<style>:root{color-scheme:light dark}</style>${head}
		<script src="${world.host.origin}/w/1/all.js"></script><main lang="${lang}"><h1>Pagina</h1><${tag}></${tag}></main>`);
	const { page, context } = await visit(world, { openRoots });
	context.on('close', site.close);
	await page.goto(site.address);
	await inRoot(page, '[data-sw]');
	await page.waitForLoadState('networkidle');
	await page.evaluate(openAll);
	return page;
}

type WithRoots = typeof globalThis & { testRoots: ShadowRoot[] };

/** Opens the first list with a red flag ticked, finds something, and opens one fold of each kind. */
function openAll(): void {
	const root = (globalThis as WithRoots).testRoots.at(-1);
	for (const kind of ['.who', '.fear', '.exit-note', '.langs', '.more', '.sources'])
		root?.querySelector(kind)?.setAttribute('open', '');
	root?.querySelector<HTMLInputElement>('[data-red]')?.click();
	const topic = root?.querySelector<HTMLSelectElement>('[data-field="topic"]');
	if (topic) topic.value = 'child';
	topic?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What stands in the root and is to be seen, with the looks of it. */
function seen(selector: string): { name: string; style: Record<string, string> }[] {
	const root = (globalThis as WithRoots).testRoots.at(-1);
	return Array.from(root?.querySelectorAll<HTMLElement>(selector) ?? [])
		.filter((one) => one.checkVisibility())
		.map((one) => {
			const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, fontSize } = getComputedStyle(one);
			const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
			const shape = { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, fontSize };
			return { name: one.className, style: { ...shape, animationName, transitionDuration, scrollBehavior } };
		});
}

const closing = (page: Page): Promise<void> => page.context().close();

/** Every frame and every focus is still to be seen where the system sets the colours. */
async function expectForcedColours(page: Page): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	const framed = await page.evaluate(seen, '.exit-link,.reach,.button,.danger,.red,.next,select');
	expect(framed.length).toBeGreaterThan(1);
	for (const { name, style } of framed) {
		const isThick = Number.parseFloat(style['borderTopWidth'] ?? '') >= 1;
		expect([name, style['borderTopStyle'], isThick]).toEqual([name, 'solid', true]);
	}
	for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
	const [focused] = await page.evaluate(seen, ':focus');
	expect(focused?.style).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px' });
}

/** Nothing scrolls sideways at 320 px, and nothing at 320 px with text twice as large. */
async function expectFit(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	const tooWide = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(await tooWide()).toBe(0);
	await page.addStyleTag({ content: 'html{font-size:200%}' });
	const [base] = await page.evaluate(seen, '[data-sw]');
	expect(base?.style['fontSize']).toBe('36px');
	expect(await tooWide()).toBe(0);
}

/** Nothing moves, for who wants no motion and for everybody else. */
async function expectNoMotion(page: Page): Promise<void> {
	for (const reducedMotion of ['reduce', 'no-preference'] as const) {
		await page.emulateMedia({ reducedMotion });
		for (const { style } of await page.evaluate(seen, '*'))
			expect(style).toMatchObject({
				animationName: 'none',
				transitionDuration: '0s',
				scrollBehavior: 'auto',
			});
	}
}

describe('how a widget looks', () => {
	it.each(EACH)('%s in %s has no violation, in light and in dark', async (tag, lang) => {
		const page = await show(tag, lang, { openRoots: true });
		const light = await new AxeBuilder({ page }).analyze();
		expect(light.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		expect(light.passes.map(({ id }) => id)).toContain('color-contrast');
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
		expect(dark.violations.map(({ nodes }) => nodes[0]?.html)).toEqual([]);
		expect(dark.passes.length).toBe(1);
		await closing(page);
	});

	it('has a test of contrast that sees bad contrast', async () => {
		const page = await show('sw-signals-card', 'nl', {
			head: '<style>:root{--sw-ink:#ddd}</style>',
			openRoots: true,
		});
		const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
		expect(violations.length).toBe(1);
		await closing(page);
	});

	it.each(EACH)('%s in %s keeps its shape for everybody', async (tag, lang) => {
		const page = await show(tag, lang);
		await expectNoMotion(page);
		await expectForcedColours(page);
		await expectFit(page);
		await closing(page);
	});

	it('shows how far Shift has come in a dark palette of forced colours', async () => {
		const page = await show('sw-signals-card', 'nl');
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.keyboard.press('Shift');
		const colours = await page.evaluate(() => {
			const dots = (globalThis as WithRoots).testRoots.at(-1)?.querySelectorAll('.dots i') ?? [];
			return Array.from(dots, (dot) => getComputedStyle(dot).backgroundColor);
		});
		expect(colours).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
		await closing(page);
	});
});

describe('a house style', () => {
	const TOKENS = {
		default: '',
		nl: '--nl-link-color:rgb(1,2,3);--nl-button-border-radius:7px;--nl-paragraph-color:rgb(9,9,9)',
		utrecht: '--utrecht-link-color:rgb(4,5,6);--utrecht-button-border-radius:6px',
		own: '--sw-accent:rgb(7,8,9);--sw-radius-small:9px',
	};
	const dressed = async (...names: (keyof typeof TOKENS)[]): Promise<string[]> => {
		const rules = names.map((name) => TOKENS[name]).join(';');
		const page = await show('sw-signals-card', 'nl', { head: `<style>:root{${rules}}</style>` });
		const looks = await page.evaluate(() => {
			const link = (globalThis as WithRoots).testRoots.at(-1)?.querySelector('.facts a');
			const button = (globalThis as WithRoots).testRoots.at(-1)?.querySelector('.reach');
			return link && button
				? [getComputedStyle(link).color, getComputedStyle(button).borderTopLeftRadius]
				: [];
		});
		await closing(page);
		return looks;
	};

	it('comes from --sw-*, else from --utrecht-*, else from --nl-*, else from us', async () => {
		expect(await dressed('nl', 'utrecht', 'own')).toEqual(['rgb(7, 8, 9)', '9px']);
		expect(await dressed('nl', 'utrecht')).toEqual(['rgb(4, 5, 6)', '6px']);
		expect(await dressed('nl')).toEqual(['rgb(1, 2, 3)', '7px']);
		expect(await dressed('default')).toEqual(['rgb(15, 82, 87)', '8px']);
	});

	it('reaches single parts, and the page fills the slot', async () => {
		const page = await show('sw-signals-card', 'nl', {
			head: '<style>sw-signals-card::part(title){text-transform:uppercase}</style>',
		});
		await page.evaluate(() => {
			document
				.querySelector('sw-signals-card')
				?.insertAdjacentHTML('beforeend', '<p slot="local">Buurthuis</p>');
		});
		const title = await inRoot(page, '[part="title"]');
		expect(await title.evaluate((one) => getComputedStyle(one).textTransform)).toBe('uppercase');
		expect(await page.getByText('Buurthuis').isVisible()).toBe(true);
		await closing(page);
	});
});
