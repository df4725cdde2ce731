import { updateMeeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { tellPeople } from './tell-people.ts';

/** Calls a half-day off; its marks stay and count for nobody. A second time changes nothing. */
export const cancelMeeting = trainerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ number: z.number(), told: z.number() }))
	.mutation(async ({ ctx, input }) => {
		const { meeting: before, cohort } = await meetingTo(ctx, 'run', input.id);
		if (before.isCancelled) return { number: before.number, told: 0 };
		return await ctx.db.transaction(async (tx) => {
			const meeting = await updateMeeting(tx, input.id, { isCancelled: true });
			const told = meeting.startsAt > ctx.clock() ? await tellPeople(ctx, tx, { meeting, cohort }) : 0;
			return { number: meeting.number, told };
		});
	});
