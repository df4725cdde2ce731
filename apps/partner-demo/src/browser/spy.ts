/**
 * A page's own script that tries to learn what its visitor does: all that a nosy analytics script could do without changing
 * the browser's own functions. Runs in the page by `page.evaluate(spy)`; `learned(page)` gives what it found.
 */
export function spy(): void {
	const found = new Set<string>();
	Object.defineProperty(globalThis, 'learned', { value: found });

	/** Notes a node of which a page should know nothing: one that lies in a root, and not in the page. */
	function look(how: string, thing: unknown): void {
		// What inherits from Node and is none (a prototype) has no name.
		if (!(thing instanceof Node) || Object.hasOwn(thing, 'constructor')) return;
		const root = thing instanceof ShadowRoot ? thing : thing.getRootNode();
		if (root instanceof ShadowRoot) found.add(`${how}: ${thing.nodeName}`);
	}
	function lookAtEvent(event: Event): void {
		const facts = event as Event & Record<string, unknown>;
		for (const name of ['target', 'srcElement', 'currentTarget', 'relatedTarget', 'explicitOriginalTarget'])
			look(`${event.type} ${name}`, facts[name]);
		for (const name of ['fromElement', 'toElement', 'submitter', 'source', 'sourceElement'])
			look(`${event.type} ${name}`, facts[name]);
		for (const one of event.composedPath()) look(`${event.type} path`, one);
		for (const list of ['touches', 'targetTouches', 'changedTouches'])
			for (const touch of Array.from((facts[list] ?? []) as TouchList))
				look(`${event.type} touch`, touch.target);
		if (typeof facts['data'] === 'string') found.add(`${event.type} data`);
		if (event instanceof DragEvent && event.dataTransfer?.getData('text/uri-list')) found.add('dragged link');
		lookAround(event.type);
	}
	function lookAround(when: string): void {
		look(`${when} activeElement`, document.activeElement);
		look(`${when} window.event`, (globalThis.event as Event | undefined)?.target);
		const selection = document.getSelection();
		for (const node of [selection?.anchorNode, selection?.focusNode]) look(`${when} selection`, node);
		if (selection?.rangeCount) look(`${when} range`, selection.getRangeAt(0).startContainer);
		if (selection?.toString().trim()) found.add(`${when} marked words`);
		for (const animation of document.getAnimations())
			look(`${when} animation`, (animation.effect as KeyframeEffect | null)?.target);
	}

	const types = `click auxclick contextmenu dblclick pointerdown pointerup pointerover mousedown mouseup mouseover touchstart
		touchend focusin focusout focus blur keydown keyup beforeinput input change sw-change toggle beforetoggle select
		selectstart selectionchange copy dragstart scroll animationstart transitionrun slotchange load error play`;
	for (const type of types.split(/\s+/)) addEventListener(type, lookAtEvent, true);
	(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', lookAtEvent);

	/** What the browser itself reports of slow taps, paints and shifts. */
	function lookAtEntry(entry: PerformanceEntry): void {
		const facts = entry as PerformanceEntry & Record<string, unknown>;
		for (const name of ['target', 'element']) look(`${entry.entryType} ${name}`, facts[name]);
		for (const source of (facts['sources'] ?? []) as { node?: Node }[]) look('layout-shift', source.node);
	}
	for (const type of ['event', 'first-input', 'largest-contentful-paint', 'layout-shift', 'element']) {
		if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
		const options = { type, buffered: true, durationThreshold: 16 };
		new PerformanceObserver((list) => list.getEntries().forEach(lookAtEntry)).observe(options);
	}

	/** Everything an element says of itself, own or inherited. */
	function lookAtElement(element: Element): void {
		const names = new Set<PropertyKey>(['shadowRoot', 'openOrClosedShadowRoot']);
		for (let at: object | null = element; at; at = Object.getPrototypeOf(at) as object | null)
			for (const name of Reflect.ownKeys(at)) names.add(name);
		for (const name of names) {
			const value = (element as unknown as Record<PropertyKey, unknown>)[name];
			look(`field ${String(name)}`, value);
		}
		look('first child of a clone', (element.cloneNode(true) as Element).shadowRoot);
		for (const child of element.children) {
			look('assignedSlot', child.assignedSlot);
			look('offsetParent', (child as HTMLElement).offsetParent);
		}
		if (element.getHTML({ serializableShadowRoots: true }).includes('<template')) found.add('getHTML');
		const { left, top, width, height } = element.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2];
		for (const one of document.elementsFromPoint(x, y)) look('elementsFromPoint', one);
		look('caret', document.caretPositionFromPoint(x, y)?.offsetNode);
		try {
			look('attachInternals', (element as HTMLElement).attachInternals().shadowRoot);
		} catch {
			// Taken by the element itself, as it should be.
		}
		try {
			look('attachShadow', element.attachShadow({ mode: 'open' }));
		} catch {
			// So is its one root.
		}
	}
	Object.defineProperty(globalThis, 'lookAtAll', {
		value: (tags: string) => {
			document.querySelectorAll(tags).forEach(lookAtElement);
			lookAround('at the end');
		},
	});
}

/** What the spy's page knows by now. `tags`: the elements it looks into last. */
export function learned(tags: string): string[] {
	const page = globalThis as unknown as { learned: Set<string>; lookAtAll: (tags: string) => void };
	page.lookAtAll(tags);
	return [...page.learned].sort();
}
