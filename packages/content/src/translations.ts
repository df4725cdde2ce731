import { SOURCE_LOCALE, WIDGET_LOCALES, type TranslationStatus, type WidgetLocale } from '@sleutelwerk/core';

/** What is translated as one piece, and is read by a native speaker as one piece. */
export const AREAS = [
	'course',
	'scenarios',
	'card',
	'services',
	'widgets',
	'interface',
	'mail',
	'assessment',
] as const;
export type Area = (typeof AREAS)[number];

const source: TranslationStatus = { origin: 'source', readBy: null, readOn: null };
/** To be replaced, area by area, by `{ origin: 'translated', readBy: <who>, readOn: 'YYYY-MM-DD' }` once somebody read it. */
const unread: TranslationStatus = { origin: 'translated', readBy: null, readOn: null };

/** State of each area in each language; a language that is missing has no texts of that area, and Dutch is shown. */
export const TRANSLATIONS: Readonly<Record<Area, Partial<Record<WidgetLocale, TranslationStatus>>>> = {
	course: { nl: source, en: unread },
	// Arabic and Turkish as far as they are written; the others are shown in Dutch.
	scenarios: { nl: source, en: unread, ar: unread, tr: unread },
	card: {
		nl: source,
		en: unread,
		ar: unread,
		tr: unread,
		fa: unread,
		uk: unread,
		pl: unread,
		fr: unread,
		so: unread,
		ti: unread,
	},
	services: {
		nl: source,
		en: unread,
		ar: unread,
		tr: unread,
		fa: unread,
		uk: unread,
		pl: unread,
		fr: unread,
		so: unread,
		ti: unread,
	},
	widgets: {
		nl: source,
		en: unread,
		ar: unread,
		tr: unread,
		fa: unread,
		uk: unread,
		pl: unread,
		fr: unread,
		so: unread,
		ti: unread,
	},
	interface: { nl: source, en: unread, ar: unread, tr: unread },
	// In the last six only the messages to who signed up for a webinar: there is no other way to meet them there.
	mail: {
		nl: source,
		en: unread,
		ar: unread,
		tr: unread,
		fa: unread,
		uk: unread,
		pl: unread,
		fr: unread,
		so: unread,
		ti: unread,
	},
	assessment: { nl: source, en: unread, ar: unread, tr: unread },
};

/** Whether a translation was read by nobody of that language: then it says so, and safety stands beside the Dutch. */
export function isUnread(area: Area, locale: WidgetLocale): boolean {
	const status = TRANSLATIONS[area][locale];
	return status?.origin === 'translated' && (status.readBy === null || status.readOn === null);
}

/** Whether an area has texts of its own in a language; if not, the Dutch is shown and that is said. */
export function hasTexts(area: Area, locale: WidgetLocale): boolean {
	return TRANSLATIONS[area][locale] !== undefined;
}

/** The languages of an area that nobody has read yet: what a coordinator still has to find a reader for. */
export function unreadLocales(area: Area): WidgetLocale[] {
	return WIDGET_LOCALES.filter((locale) => locale !== SOURCE_LOCALE && isUnread(area, locale));
}
