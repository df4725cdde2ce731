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

// Letters that keyboards mix up: the Arabic and the Persian `k` and `y`, and the apostrophes.
const ALIKE: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ى: 'ی', ʼ: "'", '’': "'", ı: 'i' };
const MIXED_UP = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

// Arabic is compared without vowel signs and joining strokes, Turkish without the dot that `i` and `İ` lose or gain,
// Tigrinya in the spelling of Eritrea: the row ፀ as ጸ, ሠ as ሰ and አ as ኣ.
function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640\u200b-\u200f\u2066-\u2069\u00ad]/gu, '')
		.toLowerCase()
		.replace(MIXED_UP, (sign) => ALIKE[sign] ?? sign)
		.replace(/[ፀ-ፆ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 8))
		.replace(/[ሠ-ሧ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 16))
		.replaceAll('አ', 'ኣ')
		.replace(/\s+/gu, ' ');
}
