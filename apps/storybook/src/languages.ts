import { LOCALES, ownNameOf, type Locale } from '@sleutelwerk/core/locales';

/** Control for the language: its own names, as a partner's visitors know them. */
export const LANGUAGE_CONTROL = {
	options: LOCALES,
	control: {
		type: 'select',
		labels: Object.fromEntries(LOCALES.map((locale) => [locale, ownNameOf(locale)])),
	},
} as const;

/** Where the files lie: the catalogue serves them itself; a running lms can be named instead. */
export const HERE = new URL('.', document.baseURI).href.replace(/\/$/, '');

/** Arguments of the stories that show one language each. */
export function inLanguage(lang: Locale): { args: { lang: Locale }; name: string } {
	return { args: { lang }, name: ownNameOf(lang) };
}
