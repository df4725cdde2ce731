import { AppError } from '@sleutelwerk/core';
import { setWebinarState } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { noteRoom, roomTicks } from './check-room.ts';
import { lockOwnWebinar } from './own-webinar.ts';

/** Lets people sign up from now on, also again after closing; not before the room was checked. */
export const openWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid(), room: roomTicks.default([]) }))
	.output(z.object({ state: z.literal('open') }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const webinar = await lockOwnWebinar(ctx, tx, input.id);
			const { state, startsAt } = webinar;
			if (state === 'open') return;
			const canOpen = state === 'draft' || state === 'announced' || state === 'closed';
			if (!canOpen || startsAt <= ctx.clock()) throw new AppError('CLOSED', `cannot be opened: ${state}`);
			await noteRoom(ctx, tx, { webinar, room: input.room });
			await setWebinarState(tx, input.id, { state: 'open', at: ctx.clock() });
		});
		return { state: 'open' as const };
	});
