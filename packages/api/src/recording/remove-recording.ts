import { AppError } from '@sleutelwerk/core';
import { deleteRecording } from '@sleutelwerk/db/repo/recording';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';

/** Takes the recording of a sentence away. */
export const removeRecording = trainerProcedure
	.input(z.object({ key: z.string().length(32) }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		if (!(await deleteRecording(ctx.db, ctx.viewer.organisationId, input.key)))
			throw new AppError('NOT_FOUND', 'no such recording');
		return { removed: true as const };
	});
