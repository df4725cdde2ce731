import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import { pickWidgetLocale, type WidgetLocale } from '@sleutelwerk/core/locales';
import { startExit } from '../exit/quick-exit.ts';
import { followUnseen } from './follow-unseen.ts';
import { lifeline } from './lifeline.ts';
import { findHost } from './find-host.ts';
import { fetchReadyContent, type WidgetKind } from './ready-html.ts';
import { SwChangeEvent } from './sw-change-event.ts';

/** What a widget's behaviour gets to work with. Handed to it only, never kept where the page can reach it. */
export type WidgetContext<Key extends keyof WidgetText = keyof WidgetText> = {
	host: HTMLElement;
	root: ShadowRoot;
	/** The one element in the root that carries language, direction and the sentences for the script. */
	base: HTMLElement;
	lang: WidgetLocale;
	/** Whether no native speaker has read this translation yet. */
	unread: boolean;
	/** Address before `/w/`. */
	from: string;
	/** Sentences by key, in the language of the content: those that the ready HTML carries for this kind. */
	text: Pick<WidgetText, Key>;
	/** Aborted when the widget stops: every listener hangs on it. */
	signal: AbortSignal;
	/** Dispatches `sw-change`. */
	changed: () => void;
};

export type WidgetBehaviour<Key extends keyof WidgetText = keyof WidgetText> = {
	kind: WidgetKind;
	start: (context: WidgetContext<Key>) => void;
	/** How to leave, where not simply from this page (the private frame asks its opener too). */
	leave?: (address: string) => void;
};

/**
 * Base of the three widgets: keeps a closed root private, adopts ready HTML or fetches it, and starts the behaviour.
 * Behaviour is a function in a closure and not a method: what stands on the prototype a page could replace, and then
 * it would be handed the root.
 */
export class SwElement extends HTMLElement {
	static readonly observedAttributes = [
		'lang',
		'host',
		'exit-url',
		'audience',
		'place',
		'topic',
		'webinar',
		'partner',
	];

	readonly #behaviour: WidgetBehaviour;
	readonly #root: ShadowRoot;
	/** What the visitor chose; kept here and not as `lang`, which any script of the page can watch. */
	#chosen: WidgetLocale | undefined;
	#stop: AbortController | undefined;

	// eslint-disable-next-line wc/no-constructor-params -- an abstract base: the browser only ever makes its heirs
	constructor(behaviour: WidgetBehaviour) {
		super();
		this.#behaviour = behaviour;
		this.#root = takeRoot(this, this.attachInternals().shadowRoot);
	}

	connectedCallback(): void {
		void this.#start();
	}

	disconnectedCallback(): void {
		this.#stop?.abort();
		this.#stop = undefined;
	}

	attributeChangedCallback(name: string, before: string | null, after: string | null): void {
		if (name === 'lang' && before !== after) this.#chosen = undefined;
		if (this.#stop && before !== after) void this.#start();
	}

	async #start(): Promise<void> {
		this.#stop?.abort();
		const stop = new AbortController();
		this.#stop = stop;
		const lang = this.#chosen ?? languageOf(this);
		const from = findHost(this.getAttribute('host'));
		if (baseOf(this.#root)?.lang !== lang) await this.#load(lang, from);
		const base = baseOf(this.#root);
		if (stop.signal.aborted || !base) return;
		adoptBlockedStyle(this.#root);
		const context: WidgetContext = {
			host: this,
			root: this.#root,
			base,
			lang,
			unread: 'unread' in base.dataset,
			from,
			text: JSON.parse(base.dataset['text'] ?? '{}') as WidgetText,
			signal: stop.signal,
			changed: () => void this.dispatchEvent(new SwChangeEvent()),
		};
		base.addEventListener('click', (tap) => this.#chooseLanguage(tap), { signal: stop.signal });
		startExit(context, this.#behaviour.leave);
		followUnseen(this.#root, stop.signal);
		this.#behaviour.start(context);
	}

	#chooseLanguage(tap: Event): void {
		const link = tap.target instanceof Element ? tap.target.closest<HTMLElement>('[data-lang]') : null;
		if (!link) return;
		tap.preventDefault();
		this.#chosen = pickWidgetLocale(link.dataset['lang']);
		// The link is gone with its language: focus goes on in the place where it was.
		void this.#start().then(() => this.#root.querySelector<HTMLElement>('.langs summary')?.focus());
	}

	async #load(lang: WidgetLocale, from: string): Promise<void> {
		try {
			const content = await fetchReadyContent(from, this.#behaviour.kind, lang);
			if ((this.#chosen ?? languageOf(this)) === lang) this.#root.replaceChildren(content);
		} catch {
			// Ready HTML in another language is better than none; where there is nothing at all, the numbers stand there.
			if (!baseOf(this.#root)) this.#root.replaceChildren(lifeline());
		}
	}
}

function baseOf(root: ShadowRoot): HTMLElement | null {
	return root.querySelector<HTMLElement>('[data-sw]');
}

function languageOf(element: HTMLElement): WidgetLocale {
	const near = element.parentElement?.closest('[lang]');
	return pickWidgetLocale(element.getAttribute('lang'), near?.getAttribute('lang'));
}

/**
 * A declarative root could still be claimed by the page with `attachShadow`, which empties it and hands it out: claim
 * it first. The nodes come back in the same task, so nothing flickers, and focus stays where a quick thumb put it.
 */
function takeRoot(element: HTMLElement, declared: ShadowRoot | null): ShadowRoot {
	const focused = declared?.activeElement;
	const nodes = Array.from(declared?.childNodes ?? []);
	const root = element.attachShadow({ mode: 'closed' });
	root.append(...nodes);
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	if (nodes.length === 0) reserveHeight(root);
	return root;
}

function reserveHeight(root: ShadowRoot): void {
	if (!('adoptedStyleSheets' in root)) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(':host{display:block;min-block-size:var(--sw-reserved-height,30rem)}');
	root.adoptedStyleSheets = [sheet];
}

/** Where a page's CSP does not allow the inline style by its hash, the same text goes in as a constructed sheet. */
function adoptBlockedStyle(root: ShadowRoot): void {
	const style = root.querySelector('style');
	if (!style || style.sheet || !('adoptedStyleSheets' in root)) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style.textContent);
	root.adoptedStyleSheets = [sheet];
}
