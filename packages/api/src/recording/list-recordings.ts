import { LOCALES } from '@sleutelwerk/core';
import { listRecordings } from '@sleutelwerk/db/repo/recording';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { recordingKey } from './recording-key.ts';
import { listSections } from './sections.ts';

const counts = { total: z.number(), recorded: z.number() };

/** What is recorded and what is missing: in each language, and in one language section by section. */
export const listAllRecordings = trainerProcedure
	.input(z.object({ locale: z.enum(LOCALES) }))
	.output(
		z.object({
			languages: z.array(z.object({ locale: z.enum(LOCALES), ...counts })),
			sections: z.array(
				z.object({
					id: z.string(),
					kind: z.enum(['lesson', 'practice', 'assessment', 'instructions']),
					part: z.number(),
					number: z.number(),
					title: z.string(),
					...counts,
				}),
			),
		}),
	)
	.query(async ({ ctx, input }) => {
		const sections = await listSections(ctx);
		const kept = await listRecordings(ctx.db, ctx.viewer.organisationId);
		const keys = new Set(kept.map((one) => one.key));
		// A sentence that stands in two places is recorded once and counted once.
		const languages = LOCALES.map((locale) => {
			const own = sections.filter((one) => one.locale === locale).flatMap((one) => one.sentences);
			const wanted = new Set(own.map((text) => recordingKey(locale, text)));
			return { locale, total: wanted.size, recorded: [...wanted].filter((key) => keys.has(key)).length };
		});
		return {
			languages,
			sections: sections
				.filter((one) => one.locale === input.locale)
				.map(({ sentences, locale, ...section }) => ({
					...section,
					total: sentences.length,
					recorded: sentences.filter((text) => keys.has(recordingKey(locale, text))).length,
				})),
		};
	});
