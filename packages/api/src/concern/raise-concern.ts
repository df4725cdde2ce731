import { z } from 'zod';
import { limit } from '../limits.ts';
import { memberProcedure } from '../trpc.ts';
import { assertMeant, keepConcern } from './keep-concern.ts';
import { wordsInput } from './sealed-words.ts';

/**
 * Anybody of the organisation tells in confidence what worries her about a key person. Her name is kept only where she
 * wants it, and no list of people is shown to her: she writes the name as she knows it.
 */
export const raiseConcern = memberProcedure
	.input(
		z.object({
			...wordsInput,
			about: z.string().trim().min(2, 'error.field.required').max(120, 'error.field.invalid'),
			/** Whether the coordinators may know who wrote it. */
			mayKnow: z.boolean().default(false),
		}),
	)
	.output(z.object({ kept: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		// By address and not by account: what counts tries should not tell who wrote either.
		await limit(ctx, 'concernPerAddress', ctx.address);
		assertMeant(input);
		const { requestId, kind, about, text, mayKnow } = input;
		const { organisationId, accountId } = ctx.viewer;
		await ctx.db.transaction((tx) =>
			keepConcern(ctx, tx, {
				...{ organisationId, requestId, way: 'member' as const, raisedBy: mayKnow ? accountId : null },
				words: { kind, about, text, contact: '' },
			}),
		);
		return { kept: true as const };
	});
