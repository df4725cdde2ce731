import { GLOSSARY } from '@sleutelwerk/content/glossary';
import type { GlossaryWord } from '@sleutelwerk/core';
import { z } from 'zod';

export const wordView = z.object({
	id: z.string(),
	term: z.string(),
	/** What it means, in one's own language. */
	meaning: z.string(),
	meaningLocale: z.string(),
	isKept: z.boolean(),
});
export type WordView = z.infer<typeof wordView>;

/** A word as a person reads it: Dutch, with its meaning in her language or, visibly, in Dutch. */
export function viewOfWord(
	{ id, term, meaning }: GlossaryWord,
	{ locale, kept }: { locale: string; kept: ReadonlySet<string> },
): WordView {
	const texts: Readonly<Record<string, string | undefined>> = meaning;
	const own = texts[locale];
	return {
		id,
		term,
		meaning: own ?? texts.nl ?? '',
		meaningLocale: own === undefined ? 'nl' : locale,
		isKept: kept.has(id),
	};
}

export function findWord(id: string): GlossaryWord | undefined {
	return GLOSSARY.find((word) => word.id === id);
}
