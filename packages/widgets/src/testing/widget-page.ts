/** What the browser tests share. Import it before any widget: it has to be there when a root is made. */
import type { NotedRequest } from './test-host.ts';

const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
let opensRoots = false;

// Only a script that ran before the widget's can do this; a page that is hostile to its own visitors is beyond help.
Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit): ShadowRoot {
	const root = attach.call(this, opensRoots ? { ...options, mode: 'open' } : options);
	roots.set(this, root);
	return root;
};

/** From now on roots are open, because axe cannot look into closed ones. */
export function openRoots(isOpen: boolean): void {
	opensRoots = isOpen;
}

/** The closed root of a widget, for the test only. */
export function rootOf(element: Element): ShadowRoot {
	const root = roots.get(element);
	if (!root) throw new Error('This element has made no root.');
	return root;
}

/** Waits until something is true; fails after three seconds with the name of what did not come. */
export async function until<Value>(
	what: string,
	look: () => Value | null | undefined | false,
): Promise<Value> {
	const end = performance.now() + 3000;
	for (;;) {
		const value = look();
		if (value) return value;
		if (performance.now() > end) throw new Error(`Did not come: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

const TAGS = 'sw-signals-card, sw-help-finder, sw-webinar-signup';

/** Puts a widget on the page and waits for its content. */
export async function mount(html: string): Promise<HTMLElement> {
	const box = document.createElement('div');
	box.innerHTML = html;
	document.body.append(box);
	const element = await until('a widget', () => box.querySelector<HTMLElement>(TAGS));
	await until('its content', () => rootOf(element).querySelector('[data-sw]'));
	return element;
}

/** Puts the ready HTML of a widget on the page, as a parser would. */
export async function mountReady(name: string, { isOpen = false } = {}): Promise<HTMLElement> {
	const html = await (await fetch(`/w/1/${name}.html`)).text();
	const box = document.createElement('div');
	document.body.append(box);
	box.setHTMLUnsafe(isOpen ? html.replace('shadowrootmode="closed"', 'shadowrootmode="open"') : html);
	const element = await until('a widget', () => box.firstElementChild as HTMLElement | null);
	await until('its content', () => rootOf(element).querySelector('[data-sw]'));
	return element;
}

export function clear(): void {
	document.body.replaceChildren();
}

/** All that was asked of the host since the last call. */
export async function takeNoted(): Promise<NotedRequest[]> {
	return (await fetch('/noted')).json() as Promise<NotedRequest[]>;
}

export function find<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`Nothing is there for ${selector}`);
	return found;
}

/** Waits until a widget has drawn what a tap led to: it answers the finger first and does the rest after the next frames. */
export async function drawn(): Promise<void> {
	for (let round = 0; round < 4; round += 1)
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export async function choose(root: ParentNode, field: string, value: string): Promise<void> {
	const select = find<HTMLSelectElement>(root, `[data-field="${field}"]`);
	select.value = value;
	select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
	await drawn();
}
