import { AppError } from '@sleutelwerk/core';
import { deleteSessionOf, deleteSessionsOf } from '@sleutelwerk/db/repo/session';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** Logs one device of one's own out, or with `all` every device but this one. */
export const endSessions = memberProcedure
	.input(z.union([z.object({ id: z.string().min(1).max(60) }), z.object({ all: z.literal(true) })]))
	.output(z.object({ ended: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const { accountId, sessionId } = ctx.viewer;
		if ('all' in input) await deleteSessionsOf(ctx.db, accountId, sessionId);
		else if (!(await deleteSessionOf(ctx.db, accountId, input.id)))
			throw new AppError('NOT_FOUND', 'no such session of this person');
		return { ended: true as const };
	});
