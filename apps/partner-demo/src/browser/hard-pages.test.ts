import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot, openWorld, visit, type World } from './visit.ts';

/** As unkind as a theme can be. Not the root's text size: that is the visitor's own (200 %), and is to reach inside. */
const RESET =
	'<style>body,body *{all:unset!important;display:block!important;position:absolute!important;font-size:40px!important;text-transform:uppercase!important;letter-spacing:9px!important}</style>';
const UNSTYLED = '<style>*{all:unset}</style>';

let world: World;
let server: Server;
let origin: string;
let ready: (name: string) => Promise<string>;
const pages = new Map<string, { html: string; policy?: string }>();

beforeAll(async () => {
	world = await openWorld();
	ready = async (name) => (await fetch(`${world.host.origin}/w/1/${name}`)).text();
	server = createServer((request, response) => {
		const page = pages.get(request.url ?? '');
		const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
		if (page?.policy) headers['content-security-policy'] = page.policy;
		response.writeHead(page ? 200 : 404, headers).end(page?.html);
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

/** Lays a page down and gives its address. */
function lay(
	html: string,
	{ lang = 'nl', dir = 'ltr', policy }: { lang?: string; dir?: string; policy?: string } = {},
): string {
	const path = `/${pages.size}`;
	const whole = `<!doctype html><html lang="${lang}" dir="${dir}"><title>Oud</title><link rel="icon" href="data:,"><body>${html}`;
	pages.set(path, policy === undefined ? { html: whole } : { html: whole, policy });
	return origin + path;
}

const scriptTag = (file: string): string => `<script src="${world.host.origin}/w/${file}"></script>`;

/** How a heading and the exit look, which no page may change. */
async function looks(page: Page): Promise<string[]> {
	await inRoot(page, '[data-sw] h2');
	return page.evaluate(() => {
		const [root] = (globalThis as unknown as { testRoots: ShadowRoot[] }).testRoots;
		return ['h2', '.exit-link', 'summary', 'p'].map((selector) => {
			const element = root?.querySelector(selector);
			const style = element ? getComputedStyle(element) : undefined;
			return [
				selector,
				style?.display,
				style?.position,
				style?.fontSize,
				style?.color,
				style?.fontFamily,
				style?.textTransform,
				style?.letterSpacing,
			].join(' ');
		});
	});
}

describe('a page that resets every style', () => {
	it.each([
		['unsets everything', UNSTYLED],
		['unsets everything with force, lays it absolutely and writes it at 40 px', RESET],
	])('%s, and the card looks inside as on a plain page', async (_what, style) => {
		const element = `${scriptTag('1/card.js')}<sw-signals-card></sw-signals-card>`;
		const { page } = await visit(world);
		await page.goto(lay(element));
		const plain = await looks(page);
		await page.goto(lay(style + element));
		expect(await looks(page)).toEqual(plain);
		// The measure works: the page itself is as its style says.
		if (style === RESET)
			expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('40px');
	});

	it('is read without JavaScript too, inside three tables of an old theme', async () => {
		const table = (inside: string): string =>
			`<table width="300" border="0"><tr><td>${inside}</td></tr></table>`;
		const address = lay(UNSTYLED + table(table(table(await ready('card.nl.html')))));
		const { page } = await visit(world, { javaScript: false });
		await page.goto(address);
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const names = nodes.map((node) => String(node.name?.value ?? ''));
		for (const name of ['Gaat het goed thuis?', 'Bel 112']) expect(names).toContain(name);
	});
});

describe('an old theme of nested tables', () => {
	it('keeps the widget within its cell', async () => {
		const inner =
			'<table width="260"><tr><td width="240" align="center"><font size="7"><sw-signals-card></sw-signals-card></font></td></tr></table>';
		const { page, problems } = await visit(world);
		await page.goto(lay(`${scriptTag('1/card.js')}<table width="320"><tr><td>${inner}</td></tr></table>`));
		await inRoot(page, '[data-sw] h2');
		const [shown, cell] = await page.evaluate(() => {
			const [root] = (globalThis as unknown as { testRoots: ShadowRoot[] }).testRoots;
			const base = root?.querySelector('[data-sw]');
			return [base?.scrollWidth ?? 0, root?.host.closest('td')?.clientWidth ?? 0];
		});
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThanOrEqual(cell ?? 0);
		expect(problems).toEqual([]);
	});
});

describe('two copies and two versions', () => {
	it.each([
		['the older first', ['1.0.0/card.js', '1.0.1/card.js']],
		['the newer first', ['1.0.1/all.js', '1.0.0/card.js']],
	])('%s: whichever came first makes both elements, and nothing is complained of', async (_what, order) => {
		const { page, context, problems } = await visit(world);
		// Another version: other bytes, and a class of its own.
		await context.route('**/w/1.0.1/*.js', async (route) => {
			const answer = await fetch(route.request().url().replace('/1.0.1/', '/1.0.0/'));
			await route.fulfill({
				contentType: 'text/javascript',
				body: `globalThis.newer=1;${await answer.text()}`,
			});
		});
		const copies =
			'<sw-signals-card lang="nl"></sw-signals-card><sw-signals-card lang="en"></sw-signals-card>';
		await page.goto(lay(order.map(scriptTag).join('') + copies));
		await page.waitForLoadState('networkidle');
		const headings = await page.evaluate(() =>
			(globalThis as unknown as { testRoots: ShadowRoot[] }).testRoots.map((root) => [
				root.querySelectorAll('[data-sw]').length,
				root.querySelector('[data-sw]')?.getAttribute('lang'),
			]),
		);
		expect(headings).toEqual([
			[1, 'nl'],
			[1, 'en'],
		]);
		expect(await page.evaluate(() => 'newer' in globalThis)).toBe(true);
		expect(problems).toEqual([]);
	});
});

describe('a page that is itself from right to left', () => {
	it('shows Dutch from left to right and Arabic from right to left, whatever is around', async () => {
		const both = '<sw-signals-card lang="nl"></sw-signals-card><sw-signals-card lang="ar"></sw-signals-card>';
		for (const around of [
			{ lang: 'ar', dir: 'rtl' },
			{ lang: 'nl', dir: 'ltr' },
		]) {
			const { page } = await visit(world);
			await page.goto(lay(scriptTag('1/card.js') + both, around));
			await page.waitForLoadState('networkidle');
			const seen = await page.evaluate(() =>
				(globalThis as unknown as { testRoots: ShadowRoot[] }).testRoots.map((root) => {
					const heading = root.querySelector('h2');
					const page = document.documentElement;
					return [heading ? getComputedStyle(heading).direction : '', page.scrollWidth <= page.clientWidth];
				}),
			);
			expect(seen).toEqual([
				['ltr', true],
				['rtl', true],
			]);
		}
	});
});

describe('a policy that forgets a line', () => {
	it('without the line for Trusted Types the numbers still stand, and the browser says what is missing', async () => {
		const { host } = world;
		const strict = `default-src 'none'; img-src data:; script-src ${host.origin}; connect-src ${host.origin}; require-trusted-types-for 'script'; trusted-types other`;
		const { page, problems } = await visit(world);
		await page.goto(lay(`${scriptTag('1/card.js')}<sw-signals-card></sw-signals-card>`, { policy: strict }));
		await page.locator('sw-signals-card a[href="tel:112"]').waitFor();
		expect(await page.locator('sw-signals-card').innerText()).toContain('0800-2000');
		expect(problems.join().toLowerCase()).toMatch(/trusted.?types?/);
		const { page: right, problems: none } = await visit(world);
		const policy = strict.replace('trusted-types other', "trusted-types lit-html 'allow-duplicates'");
		await right.goto(lay(`${scriptTag('1/card.js')}<sw-signals-card></sw-signals-card>`, { policy }));
		await inRoot(right, '[data-sw] h2');
		expect(none.filter((text) => !/style/i.test(text))).toEqual([]);
	});
});
