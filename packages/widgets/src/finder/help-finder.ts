import { render } from 'lit/html.js';
import { TOPICS } from '@sleutelwerk/core/service-model';
import {
	findServices,
	type FinderEntry,
	type FinderMap,
	type FinderQuery,
} from '@sleutelwerk/directory/finder';
import { afterPaint } from '../base/after-paint.ts';
import { oneOf } from '../base/attributes.ts';
import { fill, type Reading } from '../base/reading.ts';
import { SwElement, type WidgetBehaviour, type WidgetContext } from '../base/sw-element.ts';
import type { FinderKey } from './finder-keys.ts';
import { loadMap } from './load-map.ts';
import { fillOptions } from './place-options.ts';
import { clearChoices, fieldOf, readChoices } from './read-choices.ts';
import { resultsTemplate } from './results.template.ts';

/**
 * Help finder: help services by place, subject, for whom, language, way of contact, free, without a name, open now.
 * All is chosen by tapping and sought on the device; typing happens only in the private frame.
 *
 * @tag sw-help-finder
 * @attribute {Language} lang - Language of the content; else the nearest `[lang]`, else Dutch.
 * @attribute {string} place - A province or town that is chosen at first; the whole country by default.
 * @attribute {Topic} topic - A topic that is chosen at first, for example `child`; all by default.
 * @attribute {string} exit-url - Where the exit leads: an http(s) address; the weather by default.
 * @attribute {string} host - Address before `/w/`; by default where the script came from.
 * @slot local - Help in the neighbourhood, of the page itself; stands at the end.
 * @event {SwChangeEvent} sw-change - Something was chosen. Carries no detail.
 * @csspart base - The whole widget.
 * @csspart exit-bar - The bar with the exit.
 * @csspart exit - The exit itself.
 * @csspart title - The heading.
 * @csspart danger - The line for danger now.
 * @csspart unread - The notice that a translation was not yet read.
 * @csspart dutch - The Dutch beside a translation.
 * @csspart choices - The fields.
 * @csspart select - A list to choose from.
 * @csspart clear - The button that empties the fields.
 * @csspart results - What was found.
 * @csspart national - The national numbers.
 * @csspart service - One service.
 * @csspart wrong - The way to say what is wrong in the list; in the private frame only.
 * @csspart reach - A link that calls, or opens a chat or page.
 * @cssproperty --sw-ink - Text colour; falls back to `--utrecht-document-color`.
 * @cssproperty --sw-surface - Ground; falls back to `--utrecht-document-background-color`.
 * @cssproperty --sw-accent - Buttons and links; falls back to the Utrecht button and link tokens.
 * @cssproperty --sw-reserved-height - Height kept free until the content is there; 30rem.
 */
export class HelpFinder extends SwElement {
	constructor() {
		super(finderBehaviour());
	}
}

/** Few at first, and of those the first two before the others: the worst phone takes a frame for each. */
const FIRST = 8;
const AT_ONCE = 2;
const MORE = 20;

export type FinderOptions = {
	/** Finds with typed words; the element has none, the private frame has. */
	find?: (map: FinderMap, query: FinderQuery, at: Date) => FinderEntry[];
};

/** The finder's behaviour; the private frame hands in its own search. */
export function finderBehaviour({ find = findServices }: FinderOptions = {}): WidgetBehaviour<FinderKey> {
	return { kind: 'finder', start: (context) => startFinder(context, find) };
}

function startFinder(context: WidgetContext<FinderKey>, find: NonNullable<FinderOptions['find']>): void {
	const { root, base, lang, signal } = context;
	let map: FinderMap | undefined;
	let shown = FIRST;
	let listed: string | undefined = '';
	const later = afterPaint(signal);
	const draw = (count: number): void => showResults(context, { map, find, shown: count, onMore });
	const show = (): void =>
		later(() => {
			draw(Math.min(AT_ONCE, shown));
			later(() => draw(shown));
		});
	const onMore = (): void => {
		shown += MORE;
		show();
	};
	const restart = (): void => {
		shown = FIRST;
		// Only another province has other towns: to sort them all at each tap would hold up a slow phone.
		const province = fieldOf(root, 'province')?.value;
		const isElsewhere = province !== listed;
		listed = province;
		later(() => {
			if (map && isElsewhere) fillOptions(root, map.entries, lang);
			show();
		});
		context.changed();
	};
	// `input` covers selects, boxes and typed fields alike; one listener, whatever is chosen.
	base.addEventListener('input', restart, { signal });
	root.querySelector('[data-clear]')?.addEventListener(
		'click',
		() => {
			clearChoices(root);
			restart();
		},
		{ signal },
	);
	loadMap(context.from, signal).then(
		(loaded) => {
			map = loaded;
			fillOptions(root, loaded.entries, lang);
			presetFields(context);
			show();
		},
		() => {
			if (!signal.aborted) sayCount(root, context.text.errorMap);
		},
	);
}

type Search = {
	map: FinderMap | undefined;
	find: NonNullable<FinderOptions['find']>;
	shown: number;
	onMore: () => void;
};

function showResults(context: WidgetContext<FinderKey>, { map, find, shown, onMore }: Search): void {
	const { root, text, lang, unread } = context;
	const place = root.querySelector<HTMLElement>('[data-results]');
	const { query, isAsked } = readChoices(root);
	if (!map || !place) return;
	const at = new Date();
	const found = isAsked ? find(map, query, at) : [];
	const reading: Reading<FinderKey> = { locale: lang, text, unread };
	const none = isAsked ? text.finderNoResult : '';
	sayCount(root, found.length > 0 ? fill(text.finderResults, { count: found.length }) : none);
	render(resultsTemplate({ found, shown, at, onMore }, reading), place);
}

function sayCount(root: ShadowRoot, sentence: string): void {
	const count = root.querySelector('[data-count]');
	if (count) count.textContent = sentence;
}

/** What the page's own attributes choose at first: never what a visitor chose. */
function presetFields({ host, root }: WidgetContext<FinderKey>): void {
	const topic = oneOf(host.getAttribute('topic'), TOPICS, '');
	const place = host.getAttribute('place') ?? '';
	for (const [field, value] of [
		['topic', topic],
		['province', place],
		['town', place],
	] as const) {
		const select = fieldOf(root, field);
		if (!(select instanceof HTMLSelectElement) || select.value !== '' || value === '') continue;
		if (Array.from(select.options).some((option) => option.value === value)) select.value = value;
	}
}
