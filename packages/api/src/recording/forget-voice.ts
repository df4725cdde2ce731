import { AppError } from '@sleutelwerk/core';
import { deleteVoiceNoteOf } from '@sleutelwerk/db/repo/voice-note';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** Takes one's own voice away, at any moment; a turn that was only spoken leaves the trainer's list with it. */
export const forgetVoice = memberProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ forgotten: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const isGone = await ctx.db.transaction((tx) => deleteVoiceNoteOf(tx, ctx.viewer.accountId, input.id));
		if (!isGone) throw new AppError('NOT_FOUND', 'no such voice of one’s own');
		return { forgotten: true as const };
	});
