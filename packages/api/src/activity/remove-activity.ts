import { AppError } from '@sleutelwerk/core';
import { deleteActivity, lockActivity } from '@sleutelwerk/db/repo/activity';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/** Deletes one of one's own activities for good. What was paid out already stays: the treasurer answers for it. */
export const removeActivity = learnerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const own = await lockActivity(tx, input.id, ctx.viewer.accountId);
			if (!own) throw new AppError('NOT_FOUND', 'no such activity of hers');
			if (own.expenseState === 'approved' || own.expenseState === 'paid')
				throw new AppError('CONFLICT', 'its expense was settled', {
					fields: { id: 'activity.problem.settled' },
				});
			await deleteActivity(tx, input.id);
		});
		return { removed: true as const };
	});
