import { updateQuestion } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockQuestion } from './own-question.ts';

/** Lets a question that was joined to another stand for itself again. */
export const splitQuestion = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ split: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const { id } = await lockQuestion(ctx, tx, input.id);
			await updateQuestion(tx, id, { joinedTo: null });
		});
		return { split: true as const };
	});
