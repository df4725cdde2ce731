import { AppError, LOCALES } from '@sleutelwerk/core';
import { keepRecording as keep } from '@sleutelwerk/db/repo/recording';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { trainerProcedure } from '../trpc.ts';
import { audioInput } from './audio-input.ts';
import { readRecording } from './read-recording.ts';
import { recordingKey } from './recording-key.ts';
import { findSection } from './sections.ts';

/** Keeps a sentence read aloud; an earlier recording of it is replaced, so a repeat is harmless. */
export const keepRecording = trainerProcedure
	.input(
		z.object({
			section: z.string().max(60),
			locale: z.enum(LOCALES),
			key: z.string().length(32),
			audio: audioInput,
		}),
	)
	.output(z.object({ kept: z.literal(true), seconds: z.number() }))
	.mutation(async ({ ctx, input }) => {
		const { accountId, organisationId } = ctx.viewer;
		await limit(ctx, 'recordPerAccount', accountId);
		const { locale, sentences } = await findSection(ctx, input.section, input.locale);
		if (!sentences.some((text) => recordingKey(locale, text) === input.key))
			throw new AppError('NOT_FOUND', 'no such sentence in this section');
		const { mime, bytes, seconds } = await readRecording(input.audio, 'audio');
		await keep(ctx.db, {
			...{ organisationId, key: input.key, locale, mime, seconds, data: bytes, bytes: bytes.length },
			madeBy: accountId,
			madeAt: ctx.clock(),
		});
		return { kept: true as const, seconds };
	});
