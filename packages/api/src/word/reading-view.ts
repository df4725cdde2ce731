import { GLOSSARY } from '@sleutelwerk/content/glossary';
import { stringsIn, type ReadingHelp } from '@sleutelwerk/core';
import { readingHelp } from '@sleutelwerk/course';
import { listKeptWords } from '@sleutelwerk/db/repo/word';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { findWord, viewOfWord, wordView } from './word-view.ts';

export const readingView = z.object({
	/** The same words in the other language, Dutch or one's own; null where there is only Dutch. */
	beside: z.object({ text: z.unknown(), locale: z.string() }).nullable(),
	/** Whether Dutch stands first. */
	dutchFirst: z.boolean(),
	/** By the path of a string in the text: only where there is something to help with. */
	help: z.record(z.string(), z.custom<ReadingHelp>()),
	/** The words of this text that are worth keeping. */
	words: z.array(wordView),
});
export type ReadingView = z.infer<typeof readingView>;

type Texts<T> = { own: T | undefined; ownLocale: string; dutch: T };

/**
 * Which text to show and what to lay beside it. In which order the languages stand is the person's choice; where her
 * language has no text there is only Dutch, and nothing is offered beside it.
 */
export async function readingOf<T>(
	ctx: MemberContext,
	{ own, ownLocale, dutch }: Texts<T>,
	firstWords: readonly string[] = [],
): Promise<{ text: T; textLocale: string; reading: ReadingView }> {
	const rows = await listKeptWords(ctx.db, ctx.viewer.accountId);
	const isPaired = own !== undefined && ownLocale !== 'nl';
	const dutchFirst = ctx.viewer.readsDutch;
	const { help, met } = helpFor(
		isPaired ? { own, ownLocale, dutch } : { own: dutch, ownLocale: 'nl', dutch },
	);
	const kept = new Set(rows.map((row) => row.word));
	const words = [...new Set([...firstWords, ...met])].flatMap((id) => {
		const word = findWord(id);
		return word ? [viewOfWord(word, { locale: ctx.viewer.locale, kept })] : [];
	});
	const inDutch = { text: dutch, locale: 'nl' };
	const mine = isPaired ? { text: own, locale: ownLocale } : null;
	const first = mine && !dutchFirst ? mine : inDutch;
	return {
		text: first.text,
		textLocale: first.locale,
		reading: { beside: mine && (dutchFirst ? mine : inDutch), dutchFirst, help, words },
	};
}

/** Pairs each string with its Dutch of the same path. Measured: 2 ms for a whole lesson, so nothing is kept of it. */
function helpFor({ own, ownLocale, dutch }: Texts<unknown>): {
	help: Record<string, ReadingHelp>;
	met: string[];
} {
	const inDutch = new Map(stringsIn(dutch));
	const help: Record<string, ReadingHelp> = {};
	for (const [path, text] of stringsIn(own)) {
		const other = inDutch.get(path);
		if (other === undefined) continue;
		const found = readingHelp({ text, locale: ownLocale, dutch: other }, GLOSSARY);
		if (found.sentences || found.words.length > 0) help[path] = found;
	}
	const met = Object.values(help).flatMap((one) => one.words.map(([, , word]) => word));
	return { help, met };
}
