import { stringsIn, type ReadingHelp } from '@sleutelwerk/core';
import { getContext, setContext } from 'svelte';

type Word = { id: string; term: string; meaning: string; meaningLocale: string; isKept: boolean };
/** What the API says of a text and of what lies beside it. */
type Read = {
	text: unknown;
	textLocale: string;
	reading: {
		beside: { text?: unknown; locale: string } | null;
		help: Readonly<Record<string, ReadingHelp>>;
	};
	words: readonly Word[];
};

/** A word to remember in a sentence, by its offsets there. */
export type Mark = { start: number; end: number; word: Word };
/** A sentence with what lies beside it; a whole paragraph where its sentences do not belong together one by one. */
export type Piece = {
	text: string;
	lang: string;
	beside: string | null;
	besideLang: string;
	marks: readonly Mark[];
};
/** Finds the pieces of a text that stands on the page; null for a text nobody knows more about. */
export type Reading = (text: string) => Piece[] | null;

const KEY = Symbol('reading');

/** Lets every sentence below this component find its other language. */
export function setReading(reading: () => Reading): void {
	setContext(KEY, reading);
}

export function getReading(): (() => Reading) | undefined {
	return getContext(KEY);
}

/** The words of a sentence, each once. */
export function wordsIn({ marks }: Piece): Word[] {
	return [...new Map(marks.map(({ word }) => [word.id, word])).values()];
}

/** Makes the finder for one view of the API. */
export function readingOf({ text, textLocale, reading, words }: Read): Reading {
	const paths = new Map(stringsIn(text).map(([path, one]) => [one, path]));
	const others = new Map(stringsIn(reading.beside?.text));
	const known = new Map(words.map((word) => [word.id, word]));
	return (wanted) => {
		const path = paths.get(wanted);
		if (path === undefined) return null;
		const other = others.get(path) ?? null;
		return piecesOf({ text: wanted, lang: textLocale, other, otherLang: reading.beside?.locale ?? 'nl' }, [
			reading.help[path],
			known,
		]);
	};
}

type Pair = { text: string; lang: string; other: string | null; otherLang: string };

function piecesOf(
	{ text, lang, other, otherLang }: Pair,
	[help, known]: [ReadingHelp | undefined, ReadonlyMap<string, Word>],
): Piece[] {
	const isDutch = lang === 'nl';
	const pairs = other === null ? null : help?.sentences;
	const first = (isDutch ? pairs?.dutch : pairs?.own) ?? [0];
	const second = (isDutch ? pairs?.own : pairs?.dutch) ?? [0];
	const inDutch = isDutch ? first : second;
	return first.map((start, index) => ({
		text: text.slice(start, first[index + 1] ?? text.length).trimEnd(),
		lang,
		beside: other === null ? null : other.slice(second[index], second[index + 1] ?? other.length).trim(),
		besideLang: otherLang,
		marks: (help?.words ?? []).flatMap(([from, to, id]) => {
			const begin = inDutch[index] ?? 0;
			const word = known.get(id);
			const isHere = from >= begin && from < (inDutch[index + 1] ?? Number.POSITIVE_INFINITY);
			return word && isHere ? [{ start: from - begin, end: to - begin, word }] : [];
		}),
	}));
}
