import { AppError } from '@sleutelwerk/core';
import { lockMeeting, updateMeeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { tellPeople } from './tell-people.ts';

/** Calls a half-day off; its marks stay and count for nobody. A second time, also at once, changes nothing. */
export const cancelMeeting = trainerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ number: z.number(), told: z.number() }))
	.mutation(async ({ ctx, input }) => {
		const { cohort } = await meetingTo(ctx, 'run', input.id);
		return await ctx.db.transaction(async (tx) => {
			const before = await lockMeeting(tx, input.id);
			if (!before) throw new AppError('NOT_FOUND', 'no such half-day');
			if (before.isCancelled) return { number: before.number, told: 0 };
			const meeting = await updateMeeting(tx, input.id, { isCancelled: true });
			const isComing = meeting.startsAt > ctx.clock();
			const told = isComing ? await tellPeople(ctx, tx, { meeting, cohort, template: 'group-cancelled' }) : 0;
			return { number: meeting.number, told };
		});
	});
