import { AppError } from '@sleutelwerk/core';
import { setWebinarState } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';

/** Takes no more sign-ups; who has a seat keeps it, and who waits still moves up. */
export const closeWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ state: z.literal('closed') }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const { state } = await lockOwnWebinar(ctx, tx, input.id);
			if (state === 'closed') return;
			if (state !== 'open') throw new AppError('CLOSED', `cannot be closed: ${state}`);
			await setWebinarState(tx, input.id, { state: 'closed', at: ctx.clock() });
		});
		return { state: 'closed' as const };
	});
