import { AppError } from '@sleutelwerk/core';
import { setWebinarState } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';

/** Lets people sign up from now on, also again after closing. */
export const openWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ state: z.literal('open') }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const { state, startsAt } = await lockOwnWebinar(ctx, tx, input.id);
			if (state === 'open') return;
			const canOpen = state === 'draft' || state === 'closed';
			if (!canOpen || startsAt <= ctx.clock()) throw new AppError('CLOSED', `cannot be opened: ${state}`);
			await setWebinarState(tx, input.id, { state: 'open', at: ctx.clock() });
		});
		return { state: 'open' as const };
	});
