const MOST = 6;

/** The beginning of a sentence: so that a list of listen buttons is no list of equal names. */
export function firstWords(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.length > MOST ? `${words.slice(0, MOST).join(' ')} …` : words.join(' ');
}
