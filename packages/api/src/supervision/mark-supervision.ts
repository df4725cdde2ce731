import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { findSupervision } from '@sleutelwerk/db/repo/supervision';
import { markSeat } from '@sleutelwerk/db/repo/supervision-seat';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';

const input = z.object({
	meetingId: z.uuid(),
	/** The seat, as `supervision.show` gives it. */
	registrationId: z.uuid(),
	state: z.enum(['present', 'absent'], 'error.field.choose'),
});

/** Writes whether somebody was there; any trainer of the organisation may. The answer names who, so that it can be checked. */
export const markSupervision = trainerProcedure
	.input(input)
	.output(z.object({ person: z.string(), state: z.enum(['present', 'absent']), startsAt: z.date() }))
	.mutation(async ({ ctx, input: { meetingId, registrationId, state } }) => {
		const meeting = await findSupervision(ctx.db, meetingId, ctx.viewer.organisationId);
		if (!meeting) throw new AppError('NOT_FOUND', 'no such meeting');
		if (meeting.isCancelled) throw new AppError('CLOSED', 'the meeting was called off');
		const mark = { meetingId, registrationId, attended: state, by: ctx.viewer.accountId, at: ctx.clock() };
		const marked = await markSeat(ctx.db, mark);
		const person = marked && (await findAccount(ctx.db, marked.accountId));
		if (!person) throw new AppError('NOT_FOUND', 'nobody with a seat in this meeting');
		return { person: person.name, state, startsAt: meeting.startsAt };
	});
