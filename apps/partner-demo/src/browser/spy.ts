/**
 * A page's own script that tries to learn what its visitor does: all that a nosy analytics script could do without changing
 * the browser's own functions. `startSpying(page)` begins, `learned` (run in the page) gives what it found.
 */
import type { Page } from '@playwright/test';

type Spy = {
	found: Set<string>;
	look: (how: string, thing: unknown) => void;
	lookAround: (when: string) => void;
};
type Spied = typeof globalThis & { spy: Spy };

export async function startSpying(page: Page): Promise<void> {
	await page.evaluate(prepare);
	await page.evaluate(listen);
	await page.evaluate(readReports);
}

function prepare(): void {
	const found = new Set<string>();
	/** Notes a node of which a page should know nothing: one that lies in a root, and not in the page. */
	const look = (how: string, thing: unknown): void => {
		// What inherits from Node and is none (a prototype) has no name.
		if (!(thing instanceof Node) || Object.hasOwn(thing, 'constructor')) return;
		const root = thing instanceof ShadowRoot ? thing : thing.getRootNode();
		if (root instanceof ShadowRoot) found.add(`${how}: ${thing.nodeName}`);
	};
	const lookAround = (when: string): void => {
		look(`${when} activeElement`, document.activeElement);
		look(`${when} window.event`, (Reflect.get(globalThis, 'event') as Event | undefined)?.target);
		const selection = document.getSelection();
		for (const node of [selection?.anchorNode, selection?.focusNode]) look(`${when} selection`, node);
		if (selection?.rangeCount) look(`${when} range`, selection.getRangeAt(0).startContainer);
		// A number may be marked and copied; words may not.
		if (/\p{L}/u.test(selection?.toString() ?? '')) found.add(`${when} marked words`);
		for (const animation of document.getAnimations())
			look(`${when} animation`, (animation.effect as KeyframeEffect | null)?.target);
	};
	Object.defineProperty(globalThis, 'spy', { value: { found, look, lookAround } satisfies Spy });
}

function listen(): void {
	const { found, look, lookAround } = (globalThis as Spied).spy;
	const nodes =
		`target srcElement currentTarget relatedTarget explicitOriginalTarget fromElement toElement submitter source
		sourceElement`.split(/\s+/);
	const lookAtEvent = (event: Event): void => {
		const facts = event as Event & Record<string, unknown>;
		for (const name of nodes) look(`${event.type} ${name}`, facts[name]);
		for (const one of event.composedPath()) look(`${event.type} path`, one);
		for (const list of ['touches', 'targetTouches', 'changedTouches'])
			for (const touch of Array.from((facts[list] ?? []) as TouchList))
				look(`${event.type} touch`, touch.target);
		if (typeof facts['data'] === 'string') found.add(`${event.type} data`);
		if (event instanceof DragEvent && event.dataTransfer?.getData('text/uri-list')) found.add('dragged link');
		lookAround(event.type);
	};
	const types = `click auxclick contextmenu dblclick pointerdown pointerup pointerover mousedown mouseup mouseover touchstart
		touchend focusin focusout focus blur keydown keyup beforeinput input change sw-change toggle beforetoggle select
		selectstart selectionchange copy dragstart scroll animationstart transitionrun slotchange load error play`;
	for (const type of types.split(/\s+/)) addEventListener(type, lookAtEvent, true);
	(Reflect.get(globalThis, 'navigation') as EventTarget | undefined)?.addEventListener(
		'navigate',
		lookAtEvent,
	);
}

/** What the browser itself reports of slow taps, paints and shifts. */
function readReports(): void {
	const { look } = (globalThis as Spied).spy;
	const lookAtEntry = (entry: PerformanceEntry): void => {
		const facts = entry as PerformanceEntry & Record<string, unknown>;
		for (const name of ['target', 'element']) look(`${entry.entryType} ${name}`, facts[name]);
		for (const source of (facts['sources'] ?? []) as { node?: Node }[]) look('layout-shift', source.node);
	};
	for (const type of ['event', 'first-input', 'largest-contentful-paint', 'layout-shift', 'element']) {
		if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
		const options = { type, buffered: true, durationThreshold: 16 };
		new PerformanceObserver((list) => list.getEntries().forEach(lookAtEntry)).observe(options);
	}
}

/** What the page knows by now, from all it heard and from everything the elements with this tag say of themselves. */
export function learned(tag: string): string[] {
	const { found, look, lookAround } = (globalThis as Spied).spy;
	const lookAtElement = (element: HTMLElement): void => {
		const names = new Set<PropertyKey>(['shadowRoot', 'openOrClosedShadowRoot']);
		for (let at: object | null = element; at; at = Object.getPrototypeOf(at) as object | null)
			for (const name of Reflect.ownKeys(at)) names.add(name);
		for (const name of names) look(`field ${String(name)}`, Reflect.get(element, name));
		look('root of a clone', (element.cloneNode(true) as Element).shadowRoot);
		for (const child of element.children) {
			look('assignedSlot', child.assignedSlot);
			look('offsetParent', (child as HTMLElement).offsetParent);
		}
		if (element.getHTML({ serializableShadowRoots: true }).includes('<template')) found.add('getHTML');
		const { left, top, width, height } = element.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2];
		for (const one of document.elementsFromPoint(x, y)) look('elementsFromPoint', one);
		look('caret', document.caretPositionFromPoint(x, y)?.offsetNode);
		const attempts = {
			attachInternals: () => element.attachInternals().shadowRoot,
			attachShadow: () => element.attachShadow({ mode: 'open' }),
		};
		for (const [how, attempt] of Object.entries(attempts)) {
			try {
				look(how, attempt());
			} catch {
				// The element took both itself, as it should.
			}
		}
	};
	document.querySelectorAll<HTMLElement>(tag).forEach(lookAtElement);
	lookAround('at the end');
	return [...found].sort();
}
