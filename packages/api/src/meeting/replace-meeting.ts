import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { lockCohort, type Cohort } from '@sleutelwerk/db/repo/cohort';
import {
	findReplacement,
	insertMeeting,
	lockMeeting,
	updateMeeting,
	type Meeting,
} from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import { trainerProcedure, type MemberContext } from '../trpc.ts';
import { meetingInput, valuesOf } from './meeting-input.ts';
import { tellPeople } from './tell-people.ts';

/**
 * Holds a half-day on another day, as a new one with the same number; the old one is called off if it was not yet.
 * Everybody with a seat hears of both, so that the old day leaves their calendars. One half-day is replaced once.
 */
export const replaceMeeting = trainerProcedure
	.input(meetingInput.extend({ id: z.uuid() }))
	.output(z.object({ id: z.string(), told: z.number() }))
	.mutation(async ({ ctx, input: { id, ...given } }) => {
		const seen = await meetingTo(ctx, 'run', id);
		const values = valuesOf(given);
		return await ctx.db.transaction(async (tx) => {
			const cohort = await lockCohort(tx, seen.cohort.id, ctx.viewer.organisationId);
			const before = await lockMeeting(tx, id);
			if (!cohort || !before) throw new AppError('NOT_FOUND', 'no such half-day');
			const same = await findReplacement(tx, id);
			if (same) return { id: same.id, told: 0 };
			await callOff(ctx, tx, { before, cohort });
			const { number, cohortId } = before;
			const meeting = await insertMeeting(tx, { ...values, cohortId, number, replacesId: id });
			const isComing = meeting.startsAt > ctx.clock();
			const told = isComing ? await tellPeople(ctx, tx, { meeting, cohort, template: 'group-added' }) : 0;
			return { id: meeting.id, told };
		});
	});

async function callOff(
	ctx: MemberContext,
	tx: Tx,
	{ before, cohort }: { before: Meeting; cohort: Cohort },
): Promise<void> {
	if (before.isCancelled) return;
	const meeting = await updateMeeting(tx, before.id, { isCancelled: true });
	if (meeting.startsAt > ctx.clock())
		await tellPeople(ctx, tx, { meeting, cohort, template: 'group-cancelled' });
}
