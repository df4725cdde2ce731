/**
 * The forbidden words that stand in a text. An entry matches at the start of a word (`slachtoffer` finds
 * `slachtoffers`); `*geweld` matches anywhere, for compounds (`partnergeweld`); `=rape` matches the whole word only.
 */
export function forbiddenWordsIn(text: string, words: readonly string[]): string[] {
	const plain = folded(text);
	return words.filter((word) => patternOf(word).test(plain));
}

function patternOf(word: string): RegExp {
	const kind = word.charAt(0);
	const stem = escaped(folded(kind === '*' || kind === '=' ? word.slice(1) : word));
	if (kind === '*') return new RegExp(stem, 'u');
	return new RegExp(`(?<![\\p{L}\\p{N}])${stem}${kind === '=' ? '(?![\\p{L}\\p{N}])' : ''}`, 'u');
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

// Arabic is compared without vowel signs and joining strokes, Turkish without the dot that `i` and `İ` lose or gain.
function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640\u200b-\u200f\u00ad]/gu, '')
		.toLowerCase()
		.replaceAll('ı', 'i')
		.replace(/\s+/gu, ' ');
}
