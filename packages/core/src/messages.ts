import { IntlMessageFormat } from 'intl-messageformat';
import { intlTagOf, type Locale } from './locales.ts';

/** A catalogue: message key to ICU MessageFormat text. */
export type Catalogue = Readonly<Record<string, string>>;
export type MessageValues = Readonly<Record<string, string | number | Date>>;
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * Makes the function that turns a key and its values into a sentence. A text missing in `own` is taken from `fallback`
 * (Dutch); a key that is in neither comes back as itself, so that the hole is seen and no page breaks.
 */
export function createTranslate(locale: Locale, own: Catalogue, fallback: Catalogue = {}): Translate {
	const formats = new Map<string, IntlMessageFormat>();
	return (key, values) => {
		const text = own[key] ?? fallback[key];
		if (text === undefined) return key;
		if (!text.includes('{') && !text.includes("'")) return text;
		let format = formats.get(key);
		if (!format) {
			format = new IntlMessageFormat(text, intlTagOf(locale));
			formats.set(key, format);
		}
		return String(format.format(values));
	};
}
