import { AppError } from '@sleutelwerk/core';
import { findCertificate } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { assertMeant, keepConcern } from './keep-concern.ts';
import { wordsInput } from './sealed-words.ts';

/**
 * Somebody without an account tells in confidence what worries her about the holder of a certificate. It takes the
 * number on the paper and nothing about herself; it goes to the organisation that issued it.
 */
export const raiseByCertificate = publicProcedure
	.input(
		z.object({
			...wordsInput,
			certificateId: z.uuid(),
			/** How she may be reached, where she wants that. */
			contact: z.string().trim().max(200, 'error.field.invalid').default(''),
		}),
	)
	.output(z.object({ kept: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'concernPerAddress', ctx.address);
		const row = await findCertificate(ctx.db, input.certificateId);
		if (!row) throw new AppError('NOT_FOUND', 'no such certificate');
		assertMeant(input);
		const { requestId, kind, text, contact, certificateId } = input;
		const { organisationId, accountId: subjectId } = row.certificate;
		await ctx.db.transaction((tx) =>
			keepConcern(ctx, tx, {
				...{ organisationId, requestId, way: 'check' as const, subjectId, certificateId },
				words: { kind, about: '', text, contact },
			}),
		);
		return { kept: true as const };
	});
