import { AppError } from '@sleutelwerk/core';
import { deleteActivity } from '@sleutelwerk/db/repo/activity';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/** Deletes one of one's own activities for good. */
export const removeActivity = learnerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		if (!(await deleteActivity(ctx.db, input.id, ctx.viewer.accountId)))
			throw new AppError('NOT_FOUND', 'no such activity of hers');
		return { removed: true as const };
	});
