import { LOCALES, type Locale } from '@sleutelwerk/core';
import type { ScenarioCheck } from '@sleutelwerk/db/repo/draft';
import { expertHash, languageHash, textIdsOf, type DraftContent } from '@sleutelwerk/role-play';
import { z } from 'zod';

/** Who read it, as her name is to be shown (empty: erased), and on which day. */
export const readerView = z.object({ by: z.string(), day: z.string() });
export type Reader = z.infer<typeof readerView>;

export const languageView = z.object({
	locale: z.enum(LOCALES),
	/** Sentences without a translation, and such whose Dutch has changed since. */
	missing: z.number(),
	stale: z.number(),
	total: z.number(),
	read: readerView.nullable(),
});
export type LanguageView = z.infer<typeof languageView>;

/** The languages besides Dutch: what is missing, and who read exactly these words. */
export async function languagesOf(
	content: DraftContent,
	checks: readonly ScenarioCheck[],
): Promise<LanguageView[]> {
	const ids = textIdsOf(content.graph);
	const dutch = ids.filter((id) => content.texts['nl']?.[id]);
	return await Promise.all(
		LOCALES.filter((locale) => locale !== 'nl').map(async (locale) => ({
			locale,
			missing: dutch.filter((id) => !content.texts[locale]?.[id]).length,
			stale: Object.keys(content.stale[locale] ?? {}).length,
			total: dutch.length,
			read: await languageReader(content, checks, locale),
		})),
	);
}

/** Who read the words of a language as they are now; null: nobody yet. */
export async function languageReader(
	content: Pick<DraftContent, 'texts'>,
	checks: readonly ScenarioCheck[],
	locale: Locale,
): Promise<Reader | null> {
	const hash = await languageHash(content, locale);
	return readerIn(
		checks.filter((one) => one.kind === 'language' && one.locale === locale && one.hash === hash),
	);
}

/** The expert who checked graph and Dutch as they are now; the newest word counts, also where it was "not yet". */
export async function expertReader(
	content: Pick<DraftContent, 'graph' | 'texts'>,
	checks: readonly ScenarioCheck[],
): Promise<Reader | null> {
	const hash = await expertHash(content);
	return readerIn(checks.filter((one) => one.kind === 'expert' && one.hash === hash));
}

/** `checks` come newest first. */
function readerIn([newest]: readonly ScenarioCheck[]): Reader | null {
	return newest?.isGood ? { by: newest.byName, day: newest.day } : null;
}

/** Whether a language can be published: every sentence there, none made from an older Dutch. */
export function isComplete({ missing, stale }: LanguageView): boolean {
	return missing === 0 && stale === 0;
}
