import { directionOf, type WidgetLocale } from '@sleutelwerk/core';

/** Every string of a nested record of texts, by its path (`fears.items.permit.question`). */
export function stringsOf(texts: unknown, path = ''): Map<string, string> {
	if (typeof texts === 'string') return new Map([[path, texts]]);
	if (typeof texts !== 'object' || texts === null) return new Map();
	return new Map(
		Object.entries(texts).flatMap(([key, value]) => [
			...stringsOf(value, path === '' ? key : `${path}.${key}`),
		]),
	);
}

/** Names that stay Dutch in every language, because one asks for them, reads or hears them in Dutch. */
const DUTCH_NAMES =
	/Raad voor de Kinderbescherming|Dokters van de Wereld|Veilig Thuis|Centrum Seksueel Geweld|Juridisch Loket/gu;

// Words that are common in Dutch and are no words of English or Turkish ("de", "en" and "bel" are Turkish too).
const DUTCH_WORDS =
	/(?<!\p{L})(het|een|niet|geen|iemand|wordt|naar|voor|maar|zijn|jij|jouw|wat|dat|ook|mijn|als|dit|deze|hulp|gevaar|iets)(?!\p{L})/giu;

/** Dutch words left in a translation. */
function dutchIn(text: string): string[] {
	return text.replace(DUTCH_NAMES, '').match(DUTCH_WORDS) ?? [];
}

/** A text of these languages has at least one letter of its own script; the others are written in Latin letters. */
const SCRIPTS: Partial<Record<WidgetLocale, RegExp>> = {
	ar: /\p{Script=Arabic}/u,
	fa: /\p{Script=Arabic}/u,
	ti: /\p{Script=Ethiopic}/u,
	uk: /\p{Script=Cyrillic}/u,
};

const KNOWN_NUMBERS = new Set(
	[
		'112',
		'113',
		'0800-2000',
		'0800-0432',
		'0800-0188',
		'0800-0113',
		'0900-8844',
		'0800-266 64 36',
		'+31 247 247 247',
		'+31 6 8238 7796',
	].map(digitsOf),
);

function digitsOf(number: string): string {
	return number.replace(/\D/g, '');
}

/** Numbers of three digits and more that nobody vouched for; years are left out. */
export function unknownNumbersIn(text: string): string[] {
	const runs = text.match(/\+?\d(?:[\d -]*\d)?/g) ?? [];
	return runs.filter((run) => {
		const digits = digitsOf(run);
		return digits.length >= 3 && !/^(19|20)\d\d$/.test(digits) && !KNOWN_NUMBERS.has(digits);
	});
}

/**
 * Numbers and Latin words with a hyphen, plus or space that right-to-left text would show in the wrong order, because they do
 * not stand between a left-to-right isolate (U+2066) and its end (U+2069).
 */
function flippedInRtl(text: string): string[] {
	return (
		text
			.replace(/\u2066[^\u2066-\u2069]*\u2069/g, '')
			.match(/\+?\d+[ -]\d[\d -]*|\+\d+|[A-Za-z]+[ +-][A-Za-z]+/g) ?? []
	);
}

/** Isolates that are opened and not closed, or the other way round: they would turn the rest of the page around. */
function hasOpenIsolate(text: string): boolean {
	const opened = text.match(/[\u2066-\u2068]/g)?.length ?? 0;
	const closed = text.match(/\u2069/g)?.length ?? 0;
	return opened !== closed;
}

/** The faults of one language's texts, each as `path: what`; an empty list is what a translation should give. */
export function languageFaults(texts: unknown, locale: WidgetLocale): string[] {
	return [...stringsOf(texts)].flatMap(([path, text]) => {
		const faults: string[] = [];
		if (text.trim() === '') faults.push('empty');
		if (text !== text.trim() || /[ ]{2}/.test(text)) faults.push('stray spaces');
		if (hasOpenIsolate(text)) faults.push('open isolate');
		for (const number of unknownNumbersIn(text)) faults.push(`unknown number ${number}`);
		if (locale !== 'nl') for (const word of dutchIn(text)) faults.push(`Dutch word ${word}`);
		const script = SCRIPTS[locale];
		if (script && !script.test(text)) faults.push('not in its own script');
		if (directionOf(locale) === 'rtl')
			for (const run of flippedInRtl(text)) faults.push(`would be flipped: ${run}`);
		return faults.map((fault) => `${path}: ${fault}`);
	});
}
