import './widget-page.ts';
import { expect } from '@open-wc/testing';
import type { NotedRequest } from './test-host.ts';
import { choose, clear, find, mount, mountReady, rootOf, takeNoted, until } from './widget-page.ts';
import '../card/define.ts';
import '../finder/define.ts';
import '../signup/define.ts';

type Walk = (root: ShadowRoot) => void;

let visits = 0;

/** All traffic of one visit: the widget appears, somebody walks through it, and all becomes quiet. */
async function trafficOf(tag: string, walk: Walk): Promise<NotedRequest[]> {
	await settle();
	const host = `${location.origin}/visit-${++visits}`;
	const root = rootOf(await mount(`<${tag} lang="nl" host="${host}"></${tag}>`));
	await until('the data', () => tag !== 'sw-help-finder' || root.querySelector('[value="Utrecht"]'));
	await until('the list', () => tag !== 'sw-webinar-signup' || root.querySelector('.webinar'));
	walk(root);
	const noted = await settle();
	clear();
	// Which of two came first is chance; what came is not.
	return noted.sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** Everything that is asked until nothing more comes. */
async function settle(): Promise<NotedRequest[]> {
	const noted: NotedRequest[] = [];
	for (let quiet = 0; quiet < 3;) {
		await new Promise((resolve) => setTimeout(resolve, 150));
		const more = await takeNoted();
		noted.push(...more);
		quiet = more.length === 0 ? quiet + 1 : 0;
	}
	return noted;
}

const tick =
	(audience: string, index: number): Walk =>
	(root) => {
		const list = find<HTMLDetailsElement>(root, `[data-audience="${audience}"]`);
		list.open = true;
		list.querySelectorAll('input')[index]?.click();
	};
const search =
	(topic: string, province: string): Walk =>
	(root) => {
		void choose(root, 'topic', topic);
		void choose(root, 'province', province);
	};
const tap =
	(index: number): Walk =>
	(root) =>
		root.querySelectorAll<HTMLButtonElement>('[part="choose"]')[index]?.click();

const WALKS: Readonly<Record<string, readonly [Walk, Walk]>> = {
	'sw-signals-card': [tick('self', 0), tick('own-behaviour', 3)],
	'sw-help-finder': [search('child', 'Utrecht'), search('own-behaviour', 'Gelderland')],
	'sw-webinar-signup': [tap(0), tap(1)],
};

describe('what the network sees', () => {
	for (const [tag, [one, other]] of Object.entries(WALKS)) {
		it(`${tag}: two different walks give the same requests, byte for byte`, async () => {
			const first = await trafficOf(tag, one);
			expect(first.length).to.be.greaterThan(0);
			expect(await trafficOf(tag, other)).to.deep.equal(first);
		});

		it(`${tag}: a planted leak is caught`, async () => {
			const leaking =
				(walk: Walk): Walk =>
				(root) => {
					walk(root);
					void fetch(`/w/1/seen?${encodeURIComponent(textOf(root))}`);
				};
			const first = await trafficOf(tag, leaking(one));
			expect(await trafficOf(tag, leaking(other))).to.not.deep.equal(first);
		});
	}

	it('is asked for the widgets’ own files only, without a cookie and without the address of the page', async () => {
		document.cookie = 'planted=1';
		for (const [tag, [walk]] of Object.entries(WALKS)) {
			for (const { url, headers } of await trafficOf(tag, walk)) {
				expect(url).to.match(/^\/(w\/1\/|api\/trpc\/webinar\.list\?)/);
				if (!url.includes('/frame/')) expect(headers).to.not.contain('planted');
				expect(headers).to.not.contain('referer');
			}
		}
		document.cookie = 'planted=; max-age=0';
	});

	it('keeps nothing on the device', async () => {
		const kept = (): string => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]);
		const before = kept();
		for (const [tag, [walk]] of Object.entries(WALKS)) await trafficOf(tag, walk);
		expect(kept()).to.equal(before);
		sessionStorage.setItem('planted', '1');
		expect(kept()).to.not.equal(before);
		sessionStorage.removeItem('planted');
	});
});

/** What differs between two walks, as a leak would send it. */
function textOf(root: ShadowRoot): string {
	const ticked = Array.from(root.querySelectorAll('input'), (box) => Number(box.checked)).join('');
	const chosen = Array.from(root.querySelectorAll('select'), (list) => list.value).join();
	const opened = Array.from(root.querySelectorAll('[aria-expanded]'), (one) =>
		one.getAttribute('aria-expanded'),
	);
	return `${ticked}${chosen}${opened.join()}`;
}

describe('what the page around it can reach', () => {
	afterEach(clear);

	for (const mode of ['client', 'ready'] as const) {
		it(`no root and no node of it, from a widget that is ${mode}`, async () => {
			for (const [tag, name] of TAGS) {
				const widget =
					mode === 'ready' ? await mountReady(`${name}.nl`) : await mount(`<${tag} lang="nl"></${tag}>`);
				expect(reachable(widget), tag).to.deep.equal([]);
				expect(() => widget.attachShadow({ mode: 'closed' }), tag).to.throw();
				expect(() => widget.attachInternals(), tag).to.throw();
				expect(rootOf(widget).querySelector('[data-sw]'), tag).to.not.equal(null);
			}
		});
	}

	it('catches an element that shows its root', () => {
		class Careless extends HTMLElement {
			readonly renderRoot = this.attachShadow({ mode: 'closed' });
		}
		customElements.define('x-careless', Careless);
		expect(reachable(new Careless())).to.deep.equal(['renderRoot']);
	});

	it('nothing of a tap but the widget itself', async () => {
		const card = await mount('<sw-signals-card lang="nl"></sw-signals-card>');
		const seen: Event[] = [];
		const paths: EventTarget[][] = [];
		const note = (event: Event): void => {
			seen.push(event);
			paths.push(event.composedPath());
		};
		for (const type of ['click', 'input', 'change', 'sw-change']) addEventListener(type, note, true);
		tick('self', 0)(rootOf(card));
		for (const type of ['click', 'input', 'change', 'sw-change']) removeEventListener(type, note, true);
		expect(seen.map(({ type }) => type)).to.include('sw-change');
		for (const event of seen) expect(event.target).to.equal(card);
		for (const path of paths) expect(path[0]).to.equal(card);
		const change = seen.find(({ type }) => type === 'sw-change');
		expect(change && 'detail' in change).to.equal(false);
		expect([change?.bubbles, change?.composed]).to.deep.equal([true, true]);
	});
});

const TAGS = [
	['sw-signals-card', 'card'],
	['sw-help-finder', 'finder'],
	['sw-webinar-signup', 'signup'],
] as const;

/** Names of fields, own or inherited, through which a page would get at the root or something in it. */
function reachable(element: HTMLElement): string[] {
	const names = new Set<string>();
	for (let at: object | null = element; at && at !== HTMLElement.prototype; at = Object.getPrototypeOf(at)) {
		for (const name of Object.getOwnPropertyNames(at)) names.add(name);
	}
	names.add('shadowRoot');
	return [...names].filter((name) => {
		const value = (element as unknown as Record<string, unknown>)[name];
		return value instanceof Node && value !== element && !element.contains(value);
	});
}
