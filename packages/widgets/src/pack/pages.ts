import { CARD_SOUND } from '@sleutelwerk/content/card';
import type { Area } from '@sleutelwerk/content/translations';
import type { WidgetLocale } from '@sleutelwerk/core/locales';
import type { FinderMap } from '@sleutelwerk/directory';
import type { WidgetKind } from '../base/ready-html.ts';
import { CARD_KEYS } from '../card/card-keys.ts';
import { CARD_STYLES } from '../card/signals-card.styles.ts';
import { cardTemplate } from '../card/signals-card.template.ts';
import { FINDER_KEYS } from '../finder/finder-keys.ts';
import { FINDER_STYLES } from '../finder/help-finder.styles.ts';
import { finderTemplate } from '../finder/help-finder.template.ts';
import { SIGNUP_FRAME_KEYS, SIGNUP_KEYS } from '../signup/signup-keys.ts';
import { SIGNUP_STYLES } from '../signup/webinar-signup.styles.ts';
import { signupTemplate } from '../signup/webinar-signup.template.ts';
import { cardReadingOf, dutchText, READABLE, readingOf } from './content.ts';
import { frameDocument } from './frame-document.ts';
import { readyHtml, type ReadyParts } from './ready-html.ts';

/** Look of each kind: the same in every language, so that one hash allows it in a strict page. */
export const STYLES: Readonly<Record<WidgetKind, string>> = {
	card: CARD_STYLES,
	finder: FINDER_STYLES,
	signup: SIGNUP_STYLES,
};

const AREAS: Readonly<Record<WidgetKind, readonly Area[]>> = {
	card: ['card', 'services', 'widgets'],
	finder: ['services', 'widgets'],
	signup: ['widgets'],
};

/** Ready HTML and frame documents of all languages, by path under `/w/1/`. */
export function renderPages(map: FinderMap): Map<string, string> {
	return new Map(PAGE_NAMES.map((name) => [name, renderPage(name, map)]));
}

const KINDS = ['card', 'finder', 'signup'] as const;

/** `card.nl.html`, `frame/card.nl.html` ... */
export const PAGE_NAMES: readonly string[] = READABLE.flatMap((locale) =>
	KINDS.flatMap((kind) => [`${kind}.${locale}.html`, `frame/${kind}.${locale}.html`]),
);

/** One of `PAGE_NAMES`; throws for any other name. `sounds`: the recordings of the signs, by language. */
export function renderPage(name: string, map: FinderMap, sounds = CARD_SOUND): string {
	const [, folder, kindName, lang] = /^(frame\/)?(\w+)\.(\w+)\.html$/.exec(name) ?? [];
	const kind = KINDS.find((one) => one === kindName);
	const locale = READABLE.find((one) => one === lang);
	if (!kind || !locale) throw new Error(`no page ${name}`);
	const ready = readyPage(kind, { locale, map, sounds, typed: folder !== undefined });
	return folder === undefined ? ready : frameDocument({ kind, locale, ready });
}

type PageOptions = { locale: WidgetLocale; map: FinderMap; sounds: typeof CARD_SOUND; typed: boolean };

function readyPage(kind: WidgetKind, options: PageOptions): string {
	const { locale } = options;
	const reading = readingOf(locale, AREAS[kind]);
	const shared = { kind, locale, styles: STYLES[kind], text: reading.text, unread: reading.unread };
	return readyHtml({ ...shared, ...partsOf(kind, options) });
}

function partsOf(
	kind: WidgetKind,
	{ locale, map, sounds, typed }: PageOptions,
): Pick<ReadyParts, 'content' | 'keys'> {
	const reading = readingOf(locale, AREAS[kind]);
	const dutch = dutchText();
	if (kind === 'card') return { content: cardTemplate(cardReadingOf(locale, map, sounds)), keys: CARD_KEYS };
	if (kind === 'finder') {
		const national = map.entries.filter((entry) => entry.area === null);
		return { content: finderTemplate({ ...reading, dutch, national, typed }), keys: FINDER_KEYS };
	}
	return {
		content: signupTemplate({ ...reading, dutch, typed }),
		keys: typed ? SIGNUP_FRAME_KEYS : SIGNUP_KEYS,
	};
}
