import { LOCALES } from '@sleutelwerk/core';
import { listRecordings } from '@sleutelwerk/db/repo/recording';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { addressOf } from './recorded-of.ts';
import { recordingKey } from './recording-key.ts';
import { findSection } from './sections.ts';

/** The sentences of a section in one language, each with its recording and who made it. */
export const showSection = trainerProcedure
	.input(z.object({ section: z.string().max(60), locale: z.enum(LOCALES) }))
	.output(
		z.object({
			id: z.string(),
			kind: z.enum(['lesson', 'practice', 'assessment', 'instructions']),
			part: z.number(),
			number: z.number(),
			title: z.string(),
			locale: z.enum(LOCALES),
			sentences: z.array(
				z.object({
					key: z.string(),
					text: z.string(),
					recording: z
						.object({ address: z.string(), seconds: z.number(), madeAt: z.date(), madeBy: z.string() })
						.nullable(),
				}),
			),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { sentences, ...section } = await findSection(ctx, input.section, input.locale);
		const kept = await listRecordings(ctx.db, ctx.viewer.organisationId);
		const byKey = new Map(kept.map((one) => [one.key, one]));
		return {
			...section,
			sentences: sentences.map((text) => {
				const key = recordingKey(section.locale, text);
				const found = byKey.get(key);
				if (!found) return { key, text, recording: null };
				const { seconds, madeAt, madeBy } = found;
				return { key, text, recording: { address: addressOf(key, madeAt), seconds, madeAt, madeBy } };
			}),
		};
	});
