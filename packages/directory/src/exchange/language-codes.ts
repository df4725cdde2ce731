/** Languages that lists name in words; more are read by their code. */
const CODES = [
	'nl',
	'en',
	'ar',
	'tr',
	'ti',
	'so',
	'fa',
	'pl',
	'uk',
	'ru',
	'fr',
	'de',
	'es',
	'pt',
	'ur',
	'zh',
	'ps',
	'ku',
	'am',
	'ro',
	'bg',
	'it',
	'el',
	'sk',
	'cs',
	'hu',
	'bn',
	'hi',
	'vi',
	'tl',
];

/** Codes of languages given by code or by name in Dutch, English or themselves; an unknown word stays and is refused later. */
export function languageCodes(words: readonly string[]): string[] {
	return [...new Set(words.map((word) => codeOf(word)))];
}

function codeOf(word: string): string {
	const low = word.toLowerCase();
	if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(low) && isKnown(low)) return word;
	const found = CODES.find((code) =>
		['nl', 'en', code].some((locale) => nameIn(locale, code)?.toLowerCase() === low),
	);
	return found ?? word;
}

function isKnown(code: string): boolean {
	return nameIn('en', code) !== undefined;
}

function nameIn(locale: string, code: string): string | undefined {
	return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
}
