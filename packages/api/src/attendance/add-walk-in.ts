import { AppError } from '@sleutelwerk/core';
import { findEnrolment } from '@sleutelwerk/db/repo/cohort';
import { findWalkInByRequest, insertWalkIn } from '@sleutelwerk/db/repo/walk-in';
import { z } from 'zod';
import { meetingTo, readScope } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { checkKeptBy } from './kept-list.ts';
import { momentsOf, tapMoment } from './rows.ts';

const input = z
	.object({
		requestId: z.uuid(),
		meetingId: z.uuid(),
		/** A first name is enough to know her by until it is decided. */
		firstName: z.string().trim().max(40).default(''),
		/** Or somebody who waits for a seat in this group. */
		enrolmentId: z.uuid().optional(),
		...tapMoment,
		keptBy: z.object({ keepId: z.uuid(), owner: z.string().max(100) }).optional(),
	})
	.refine((one) => one.firstName !== '' || one.enrolmentId !== undefined, {
		path: ['firstName'],
		message: 'error.field.required',
	});

/** Names what was kept, as for a mark. */
const output = z.object({
	id: z.string(),
	person: z.string(),
	meeting: z.object({ id: z.string(), number: z.number(), startsAt: z.date() }),
	deviceAt: z.date(),
	isRepeat: z.boolean(),
});

/** Writes down who came without being on the list. She gets neither a seat nor a mark by it; a trainer decides. */
export const addWalkIn = trainerProcedure
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: given }) => {
		checkKeptBy(ctx, given.keptBy);
		const { meeting, cohort } = await meetingTo(ctx, 'run', given.meetingId);
		const { requestId, meetingId, enrolmentId = null } = given;
		const addedBy = ctx.viewer.accountId;
		const known = enrolmentId ? await findEnrolment(ctx.db, enrolmentId, readScope(ctx)) : null;
		if (enrolmentId && known?.cohort.id !== cohort.id)
			throw new AppError('NOT_FOUND', 'nobody of this group');
		if (meeting.isCancelled) throw new AppError('CLOSED', 'this half-day was cancelled');
		const added = await insertWalkIn(ctx.db, {
			...{ requestId, meetingId, enrolmentId, addedBy },
			firstName: known?.personName ?? given.firstName,
			...momentsOf(given, ctx.clock()),
		});
		const kept = added ?? (await findWalkInByRequest(ctx.db, requestId));
		if (kept?.meetingId !== meetingId || kept.addedBy !== addedBy || kept.enrolmentId !== enrolmentId)
			throw new AppError('CONFLICT', 'this request was something else before');
		return {
			id: kept.id,
			// Emptied when it was decided meanwhile: who sends it again hears what she wrote herself.
			person: kept.firstName || given.firstName || (known?.personName ?? ''),
			meeting: { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt },
			deviceAt: kept.deviceAt,
			isRepeat: added === null,
		};
	});
