import type { GlossaryWord, ReadingHelp, WordPlace } from '@sleutelwerk/core';

/** A sentence that begins with “’s Avonds”: the rules of Unicode take the small letter for one that goes on. */
const WITH_APOSTROPHE = /[.!?…]\s+(?=[’'][st]\s\p{Lu})/gu;

/** Where each sentence of a text begins, by the rules of Unicode (UAX 29) for its language. */
export function sentenceStarts(text: string, locale: string): number[] {
	const segments = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
	// “Mag ik iets vragen?’ vraagt ze” is one sentence, though a question mark ends one elsewhere.
	const starts = segments
		.filter(({ index, segment }) => index === 0 || !/^[\s\p{P}]*\p{Ll}/u.test(segment))
		.map(({ index }) => index);
	const more = [...text.matchAll(WITH_APOSTROPHE)].map((found) => found.index + found[0].length);
	return [...new Set([...starts, ...more])].sort((a, b) => a - b);
}

/** Cuts a text at the places where its sentences begin. */
export function cutAt(text: string, starts: readonly number[]): string[] {
	return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
}

// Gale & Church, A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics 19(1), 1993: the
// length of a translated sentence varies by 6.8 per character of the source.
const VARIANCE = 6.8;
/** Standard deviations by which a sentence may be longer or shorter than its pair. */
const FURTHEST = 2.5;

/**
 * The sentences of a text beside those of its Dutch, or null where anything speaks against it: another number of
 * sentences, a pair whose lengths cannot belong together, a number or a question that stands in one of them only.
 * A wrong pair would teach somebody a wrong word; without pairs the whole paragraph stands beside the whole.
 */
export function pairSentences(text: string, dutch: string, locale: string): ReadingHelp['sentences'] {
	const starts = { own: sentenceStarts(text, locale), dutch: sentenceStarts(dutch, 'nl') };
	if (starts.own.length !== starts.dutch.length) return null;
	const [mine, theirs] = [cutAt(text, starts.own), cutAt(dutch, starts.dutch)];
	const ratio = text.length / dutch.length;
	const fit = mine.every((one, index) => {
		const other = theirs[index] ?? '';
		const apart = (one.length - other.length * ratio) / Math.sqrt(other.length * VARIANCE);
		return Math.abs(apart) <= FURTHEST && marksOf(one) === marksOf(other);
	});
	return fit ? starts : null;
}

/** What a translation keeps as it is: the digits, and whether something is asked. */
function marksOf(sentence: string): string {
	const digits = sentence.replaceAll(/[^\d]/g, '');
	return `${digits}${/[?؟]/.test(sentence) ? '?' : ''}`;
}

/** Endings a Dutch word may have in a sentence. */
const ENDINGS = ['', 's', 'e', 'en'];

/** Where words of the glossary stand in a Dutch text, in order; of two at one place the longer one. */
export function findWords(dutch: string, words: readonly GlossaryWord[]): WordPlace[] {
	const lower = dutch.toLowerCase();
	const found: WordPlace[] = [];
	for (const word of words) {
		for (const form of [word.term, ...(word.forms ?? [])])
			for (const [start, end] of placesOf(lower, form.toLowerCase())) found.push([start, end, word.id]);
	}
	found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	let end = 0;
	return found.filter((place) => place[0] >= end && (end = place[1]) > 0);
}

function placesOf(text: string, form: string): [number, number][] {
	const places: [number, number][] = [];
	for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
		const rest = /^[\p{L}\p{M}]*/u.exec(text.slice(at + form.length))?.[0] ?? '';
		const isStart = at === 0 || !/[\p{L}\p{M}\d-]/u.test(text.charAt(at - 1));
		if (isStart && ENDINGS.includes(rest)) places.push([at, at + form.length + rest.length]);
	}
	return places;
}

/** Everything that helps to read a text beside its Dutch; for a Dutch text only the words. */
export function readingHelp(
	{ text, locale, dutch }: { text: string; locale: string; dutch: string },
	words: readonly GlossaryWord[],
): ReadingHelp {
	return {
		sentences: locale === 'nl' ? null : pairSentences(text, dutch, locale),
		words: findWords(dutch, words),
	};
}
