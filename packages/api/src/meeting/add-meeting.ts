import { AppError } from '@sleutelwerk/core';
import { lockCohort } from '@sleutelwerk/db/repo/cohort';
import { insertMeeting, listMeetings } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { meetingInput, valuesOf } from './meeting-input.ts';
import { meetingView, viewOfMeeting } from './meeting-view.ts';
import { tellPeople } from './tell-people.ts';

/** Plans one more half-day, numbered after those that are there. The same moment twice is one half-day. */
export const addMeeting = trainerProcedure
	.input(meetingInput.extend({ cohortId: z.uuid() }))
	.output(meetingView)
	.mutation(async ({ ctx, input: { cohortId, ...given } }) => {
		await cohortToRun(ctx, cohortId);
		const values = valuesOf(given);
		return await ctx.db.transaction(async (tx) => {
			const cohort = await lockCohort(tx, cohortId, ctx.viewer.organisationId);
			if (!cohort) throw new AppError('NOT_FOUND', 'no such group');
			const there = await listMeetings(tx, [cohortId]);
			const same = there.find(
				(one) => !one.isCancelled && one.startsAt.getTime() === values.startsAt.getTime(),
			);
			if (same) return viewOfMeeting(same);
			const number = Math.max(0, ...there.map((one) => one.number)) + 1;
			const meeting = await insertMeeting(tx, { ...values, cohortId, number });
			if (meeting.startsAt > ctx.clock())
				await tellPeople(ctx, tx, { meeting, cohort, template: 'group-added' });
			return viewOfMeeting(meeting);
		});
	});
