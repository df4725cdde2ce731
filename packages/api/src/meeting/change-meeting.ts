import { AppError } from '@sleutelwerk/core';
import { lockMeeting, updateMeeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { meetingInput, valuesOf } from './meeting-input.ts';
import { meetingView, viewOfMeeting } from './meeting-view.ts';
import { tellPeople } from './tell-people.ts';

/** Moves a half-day or changes its place. Everybody with a seat is told when time or place of a coming one changes. */
export const changeMeeting = trainerProcedure
	.input(meetingInput.extend({ id: z.uuid() }))
	.output(z.object({ meeting: meetingView, told: z.number() }))
	.mutation(async ({ ctx, input: { id, ...given } }) => {
		const { cohort } = await meetingTo(ctx, 'run', id);
		const values = valuesOf(given);
		return await ctx.db.transaction(async (tx) => {
			const before = await lockMeeting(tx, id);
			if (!before) throw new AppError('NOT_FOUND', 'no such half-day');
			if (before.isCancelled) throw new AppError('CLOSED', 'this half-day is cancelled');
			const meeting = await updateMeeting(tx, id, values);
			const moved =
				before.startsAt.getTime() !== meeting.startsAt.getTime() || before.place !== meeting.place;
			const told = moved && meeting.startsAt > ctx.clock();
			return {
				meeting: viewOfMeeting(meeting),
				told: told ? await tellPeople(ctx, tx, { meeting, cohort, template: 'meeting-changed' }) : 0,
			};
		});
	});
