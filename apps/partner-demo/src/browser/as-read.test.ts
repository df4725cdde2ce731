import type { CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHtml } from './serve-html.ts';
import { openWorld, visit, type World } from './visit.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

type Form = 'ready' | 'without script' | 'element';
const TAGS = { card: 'sw-signals-card', finder: 'sw-help-finder', signup: 'sw-webinar-signup' } as const;
type Kind = keyof typeof TAGS;

/** A widget on a page of another site, in one of the forms a partner can choose. */
async function open(kind: Kind, lang: string, form: Form): Promise<Page> {
	const { origin } = world.host;
	const ready = await (await fetch(`${origin}/w/1/${kind}.${lang}.html`)).text();
	const body = form === 'element' ? `<${TAGS[kind]} lang="${lang}"></${TAGS[kind]}>` : ready;
	const site = await serveHtml(
		`<script type="module" src="${origin}/w/1/${kind}.js"></script><main style="min-block-size:4000px">${body}<p>Voet</p></main>`,
	);
	const { page, context } = await visit(world, { javaScript: form !== 'without script' });
	context.on('close', site.close);
	if (form !== 'without script') await page.addInitScript(addUpShifts);
	await page.goto(site.address);
	await page.waitForLoadState('networkidle');
	return page;
}

function addUpShifts(): void {
	const shifts = { sum: 0 };
	Object.defineProperty(globalThis, 'shifts', { value: shifts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
}

const SAID = ['heading', 'link', 'button', 'checkbox', 'combobox', 'DisclosureTriangle', 'status'];

/** Roles and names as a screen reader meets them, in order. Closed roots are no wall to it. */
async function heard(page: Page): Promise<string[]> {
	const session: CDPSession = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const lines: string[] = [];
	const walk = (id: string): void => {
		const node = byId.get(id);
		if (!node) return;
		const role = String(node.role?.value ?? '');
		const name = String(node.name?.value ?? '').trim();
		if (!node.ignored && SAID.includes(role)) lines.push(`${role}: ${name}`);
		for (const child of node.childIds ?? []) walk(child);
	};
	walk(nodes[0]?.nodeId ?? '');
	return lines;
}

/** What has to be heard of each widget, in this order; more may stand between. */
const ORDER: Readonly<Record<Kind, readonly RegExp[]>> = {
	card: [
		/^link: Snel weg van deze pagina$/,
		/^link: Noodknop: Snel weg$/,
		/^heading: Gaat het goed thuis\?$/,
		/^link: Bel 112/,
		/^link: .*0800-2000/,
		/^DisclosureTriangle: .*geschiedenis/i,
		/^DisclosureTriangle: Het gaat over mij$/,
		/^DisclosureTriangle: Een kind dat ik ken$/,
	],
	finder: [
		/^link: Snel weg van deze pagina$/,
		/^link: Noodknop: Snel weg$/,
		/^heading: /,
		/^heading: /,
		/^link: Bel 112/,
		/^link: Bel 0800-2000/,
	],
	signup: [/^link: Snel weg van deze pagina$/, /^link: Noodknop: Snel weg$/, /^heading: /],
};
/** What only a script brings. */
const LIVE: Readonly<Record<Kind, readonly RegExp[]>> = {
	card: [],
	finder: [/^combobox: /, /^checkbox: .*gratis/i, /^button: /, /^status: /],
	signup: [/^heading: Samen praten$/, /^button: .*Samen praten$/],
};

/** How many of the patterns are met one after the other. */
function met(lines: readonly string[], order: readonly RegExp[]): number {
	return lines.reduce((at, line) => (order[at]?.test(line) ? at + 1 : at), 0);
}

const KINDS = Object.keys(TAGS) as Kind[];

describe('what a screen reader meets', () => {
	it.each(KINDS)('%s: names and roles in order, also without JavaScript', async (kind) => {
		for (const form of ['ready', 'without script'] as const) {
			const page = await open(kind, 'nl', form);
			const lines = await heard(page);
			expect(met(lines, ORDER[kind]), lines.slice(0, 30).join('\n')).toBe(ORDER[kind].length);
			if (form === 'ready') expect(met(lines, LIVE[kind]), lines.join('\n')).toBe(LIVE[kind].length);
			for (const line of lines.filter((one) => !one.startsWith('status'))) expect(line).toMatch(/: \S/);
			await page.context().close();
		}
	});

	it('would be missed if it came in another order', () => {
		expect(met(['heading: b', 'link: a'], [/^link/, /^heading/])).toBe(1);
	});
});

describe('a widget that comes', () => {
	const forms = KINDS.flatMap((kind) => (['nl', 'ar'] as const).map((lang) => [kind, lang] as const));

	it.each(forms)('%s in %s moves nothing that stood there before', async (kind, lang) => {
		const page = await open(kind, lang, 'ready');
		const shifts = () =>
			page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
		expect(await shifts()).toBe(0);
		await page.evaluate(() =>
			document.body.insertAdjacentHTML('afterbegin', '<p style="block-size:300px">x</p>'),
		);
		await expect.poll(shifts).toBeGreaterThan(0);
		await page.context().close();
	});

	it.each(KINDS)('%s has its height kept free before its content has come', async (kind) => {
		const { origin } = world.host;
		const site = await serveHtml(
			`<script src="${origin}/w/1/${kind}.js"></script><${TAGS[kind]} host="http://127.0.0.1:9"></${TAGS[kind]}>`,
		);
		const { page, context } = await visit(world);
		await page.goto(site.address);
		const height = await page.evaluate(
			(tag) => document.querySelector<HTMLElement>(tag)?.offsetHeight,
			TAGS[kind],
		);
		// 30rem of a page with letters of 16 px; and where the content never comes, the numbers stand in it.
		expect(height).toBeGreaterThanOrEqual(480);
		await context.close();
		site.close();
	});
});
