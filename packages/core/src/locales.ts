/** The languages of the learning platform; a language joins by a line here and its catalogues in `packages/content`. */
export const LOCALES = ['nl', 'en', 'ar', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The languages of the widgets: more than the platform's, because more people read a card than take the course. */
export const WIDGET_LOCALES = [...LOCALES, 'fa', 'so', 'ti', 'uk', 'pl', 'fr'] as const;
export type WidgetLocale = (typeof WIDGET_LOCALES)[number];

/** The language everything is written in first. */
export const SOURCE_LOCALE = 'nl' satisfies Locale;

export type Direction = 'ltr' | 'rtl';

type LocaleFacts = { direction: Direction; ownName: string; intl: string };

// `intl` pins western digits for Arabic and Dari: phone numbers and dates are compared with Dutch letters and papers.
// Chromium knows no Somali and no Tigrinya dates and would take the device's own language, so that one page said a day in
// two ways: there the tag is English of Great Britain, day before month and 24 hours.
const FACTS = {
	nl: { direction: 'ltr', ownName: 'Nederlands', intl: 'nl-NL' },
	en: { direction: 'ltr', ownName: 'English', intl: 'en-GB' },
	ar: { direction: 'rtl', ownName: 'العربية', intl: 'ar-u-nu-latn' },
	tr: { direction: 'ltr', ownName: 'Türkçe', intl: 'tr-TR' },
	fa: { direction: 'rtl', ownName: 'دری', intl: 'fa-AF-u-ca-gregory-nu-latn' },
	so: { direction: 'ltr', ownName: 'Soomaali', intl: 'en-GB' },
	ti: { direction: 'ltr', ownName: 'ትግርኛ', intl: 'en-GB' },
	uk: { direction: 'ltr', ownName: 'Українська', intl: 'uk-UA' },
	pl: { direction: 'ltr', ownName: 'Polski', intl: 'pl-PL' },
	fr: { direction: 'ltr', ownName: 'Français', intl: 'fr-FR' },
} as const satisfies Record<WidgetLocale, LocaleFacts>;

/** Whether a string names one of the platform's languages. */
export function isLocale(value: unknown): value is Locale {
	return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/** Whether a string names a language the widgets can be read in. */
export function isWidgetLocale(value: unknown): value is WidgetLocale {
	return typeof value === 'string' && (WIDGET_LOCALES as readonly string[]).includes(value);
}

export function directionOf(locale: WidgetLocale): Direction {
	return FACTS[locale].direction;
}

/** The language's name in the language itself. */
export function ownNameOf(locale: WidgetLocale): string {
	return FACTS[locale].ownName;
}

/** The BCP 47 tag to give to `Intl`. */
export function intlTagOf(locale: WidgetLocale): string {
	return FACTS[locale].intl;
}

/** First usable language of a list of wishes (`ar-SY` counts as `ar`); else Dutch. */
export function pickLocale(...wishes: readonly (string | null | undefined)[]): Locale {
	return first(wishes, isLocale);
}

/** The same among the languages of the widgets; `prs`, the code of Dari itself, counts as `fa`. */
export function pickWidgetLocale(...wishes: readonly (string | null | undefined)[]): WidgetLocale {
	return first(wishes, isWidgetLocale);
}

function first<Known extends WidgetLocale>(
	wishes: readonly (string | null | undefined)[],
	isKnown: (value: unknown) => value is Known,
): Known | typeof SOURCE_LOCALE {
	for (const wish of wishes) {
		const tag = wish?.trim().toLowerCase().split('-')[0];
		const known = tag === 'prs' ? 'fa' : tag;
		if (isKnown(known)) return known;
	}
	return SOURCE_LOCALE;
}
