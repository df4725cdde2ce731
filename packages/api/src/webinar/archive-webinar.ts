import { AppError } from '@sleutelwerk/core';
import { setWebinarState } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';
import { stateOf } from './webinar-view.ts';

/** Puts a webinar that is over away: its page and its answers are no longer public. Figures stay, the term runs on. */
export const archiveWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ state: z.literal('archived') }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const webinar = await lockOwnWebinar(ctx, tx, input.id);
			const state = stateOf(webinar, ctx.clock());
			if (state === 'archived') return;
			if (state !== 'held') throw new AppError('CLOSED', `cannot be archived: ${state}`);
			await setWebinarState(tx, input.id, { state: 'archived', at: ctx.clock() });
		});
		return { state: 'archived' as const };
	});
