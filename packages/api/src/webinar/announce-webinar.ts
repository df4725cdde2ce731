import { AppError } from '@sleutelwerk/core';
import { setWebinarState } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';

/** Shows everybody that a webinar comes; nobody can sign up before it is opened. */
export const announceWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ state: z.literal('announced') }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const { state, startsAt } = await lockOwnWebinar(ctx, tx, input.id);
			if (state === 'announced') return;
			if (state !== 'draft' || startsAt <= ctx.clock())
				throw new AppError('CLOSED', `cannot be announced: ${state}`);
			await setWebinarState(tx, input.id, { state: 'announced', at: ctx.clock() });
		});
		return { state: 'announced' as const };
	});
