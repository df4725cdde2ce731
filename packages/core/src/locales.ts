/** The languages of interface and widgets; a language joins by a line here and its catalogues in `packages/content`. */
export const LOCALES = ['nl', 'en', 'ar', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language everything is written in first. */
export const SOURCE_LOCALE = 'nl' satisfies Locale;

export type Direction = 'ltr' | 'rtl';

type LocaleFacts = { direction: Direction; ownName: string; intl: string };

// `intl` pins western digits for Arabic: phone numbers and dates are compared with Dutch letters and papers.
const FACTS = {
	nl: { direction: 'ltr', ownName: 'Nederlands', intl: 'nl-NL' },
	en: { direction: 'ltr', ownName: 'English', intl: 'en-GB' },
	ar: { direction: 'rtl', ownName: 'العربية', intl: 'ar-u-nu-latn' },
	tr: { direction: 'ltr', ownName: 'Türkçe', intl: 'tr-TR' },
} as const satisfies Record<Locale, LocaleFacts>;

/** Whether a string names one of the interface languages. */
export function isLocale(value: unknown): value is Locale {
	return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

export function directionOf(locale: Locale): Direction {
	return FACTS[locale].direction;
}

/** The language's name in the language itself. */
export function ownNameOf(locale: Locale): string {
	return FACTS[locale].ownName;
}

/** The BCP 47 tag to give to `Intl`. */
export function intlTagOf(locale: Locale): string {
	return FACTS[locale].intl;
}

/** First usable language of a list of wishes (`ar-SY` counts as `ar`); else Dutch. */
export function pickLocale(...wishes: readonly (string | null | undefined)[]): Locale {
	for (const wish of wishes) {
		const tag = wish?.trim().toLowerCase().split('-')[0];
		if (isLocale(tag)) return tag;
	}
	return SOURCE_LOCALE;
}
