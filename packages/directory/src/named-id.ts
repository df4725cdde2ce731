import { hash } from 'node:crypto';

/** The same UUID for the same words, everywhere and always: for parts of a record that have no id of their own. */
export function namedId(...words: readonly string[]): string {
	const hex = hash('sha256', words.join('\n'), 'hex');
	// Version 8 (custom) and variant 10 of RFC 9562.
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
