import { AppError } from '@sleutelwerk/core';
import { deleteInvitation } from '@sleutelwerk/db/repo/invitation';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';

/** Ends an invitation of the organisation; whoever used it stays. */
export const takeBackInvitation = roleProcedure('coordinator', 'admin')
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ takenBack: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		if (!(await deleteInvitation(ctx.db, input.id, ctx.viewer.organisationId)))
			throw new AppError('NOT_FOUND', 'no such invitation');
		return { takenBack: true as const };
	});
