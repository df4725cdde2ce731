import { removeWord as deleteWord } from '@sleutelwerk/db/repo/word';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/** Takes a word off one's own glossary; one that is not there is no failure. */
export const removeWord = learnerProcedure
	.input(z.object({ word: z.string().min(1).max(60) }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await deleteWord(ctx.db, { accountId: ctx.viewer.accountId, word: input.word });
		return { removed: true as const };
	});
