import { IntlMessageFormat } from 'intl-messageformat';
import { intlTagOf, type WidgetLocale } from './locales.ts';

/** A catalogue: message key to ICU MessageFormat text. */
export type Catalogue = Readonly<Record<string, string>>;
/** What `compileMessage` makes of a text: a sentence as it is, or the tree of one that takes values. */
export type CompiledMessage = string | ReturnType<IntlMessageFormat['getAst']>;
export type CompiledCatalogue = Readonly<Record<string, CompiledMessage>>;
export type MessageValues = Readonly<Record<string, string | number | Date>>;
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * Makes the function that turns a key and its values into a sentence. A text missing in `own` is taken from `fallback`
 * (Dutch); a key that is in neither comes back as itself, so that the hole is seen and no page breaks. Takes texts and
 * compiled ones alike.
 */
export function createTranslate(
	locale: WidgetLocale,
	own: CompiledCatalogue,
	fallback: CompiledCatalogue = {},
): Translate {
	const formats = formatsOf(own);
	return (key, values) => {
		const message = own[key] ?? fallback[key];
		if (message === undefined) return key;
		if (typeof message === 'string' && !needsFormatting(message)) return message;
		let format = formats.get(key);
		if (!format) {
			format = new IntlMessageFormat(message, intlTagOf(locale));
			formats.set(key, format);
		}
		return String(format.format(values));
	};
}

// A server makes this function anew for each page, from the same catalogue: what was made of its texts is kept with it.
const kept = new WeakMap<CompiledCatalogue, Map<string, IntlMessageFormat>>();

function formatsOf(catalogue: CompiledCatalogue): Map<string, IntlMessageFormat> {
	const formats = kept.get(catalogue) ?? new Map<string, IntlMessageFormat>();
	kept.set(catalogue, formats);
	return formats;
}

/**
 * The text as `createTranslate` takes it where there is no parser: browsers get catalogues compiled while building, which
 * saves a phone the parser. Throws on a text that is not well-formed.
 */
export function compileMessage(locale: WidgetLocale, text: string): CompiledMessage {
	return needsFormatting(text) ? new IntlMessageFormat(text, intlTagOf(locale)).getAst() : text;
}

function needsFormatting(text: string): boolean {
	return text.includes('{') || text.includes("'");
}
