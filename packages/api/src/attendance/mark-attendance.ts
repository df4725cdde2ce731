import { AppError } from '@sleutelwerk/core';
import { findMarkByRequest, insertMark, listMarks } from '@sleutelwerk/db/repo/attendance';
import { findEnrolment } from '@sleutelwerk/db/repo/cohort';
import { ATTENDANCE } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { markView, verdictOf } from './rows.ts';

const input = z.object({
	/** Makes a repeat harmless: the same request is one mark, however often it is sent. */
	requestId: z.uuid(),
	meetingId: z.uuid(),
	enrolmentId: z.uuid(),
	state: z.enum(ATTENDANCE),
	/** When it was tapped, by the device's own clock. */
	deviceAt: z.iso.datetime({ offset: true }),
});

/** Names what was kept: who, which half-day and when, so that nobody has to trust a green tick. */
const output = z.object({
	person: z.string(),
	enrolmentId: z.string(),
	meeting: z.object({ id: z.string(), number: z.number(), startsAt: z.date() }),
	/** What this request recorded. */
	state: z.enum(ATTENDANCE),
	deviceAt: z.date(),
	serverAt: z.date(),
	/** True where the same request had been kept before. */
	isRepeat: z.boolean(),
	/** The newest mark of each person who marked, where they do not agree; both stay. */
	contradiction: z.array(markView),
});

/** Adds a mark; marks are never changed. The newest counts, and two people who do not agree are both shown. */
export const markAttendance = trainerProcedure
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: given }) => {
		const { meeting, cohort } = await meetingTo(ctx, 'run', given.meetingId);
		const found = await findEnrolment(ctx.db, given.enrolmentId, ctx.viewer.organisationId);
		if (found?.cohort.id !== cohort.id || found.enrolment.state === 'waiting')
			throw new AppError('NOT_FOUND', 'nobody of this group');
		if (meeting.isCancelled) throw new AppError('CLOSED', 'this half-day was cancelled');
		const { requestId, meetingId, enrolmentId, state } = given;
		const added = await insertMark(ctx.db, {
			...{ requestId, meetingId, enrolmentId, state },
			markedBy: ctx.viewer.accountId,
			deviceAt: new Date(given.deviceAt),
			serverAt: ctx.clock(),
		});
		const kept = added ?? (await findMarkByRequest(ctx.db, requestId));
		const isSame =
			kept?.meetingId === meetingId &&
			kept.enrolmentId === enrolmentId &&
			kept.state === state &&
			kept.markedBy === ctx.viewer.accountId;
		// An id that was used for something else must not pass as "recorded".
		if (!kept || !isSame) throw new AppError('CONFLICT', 'this request was something else before');
		const { contradiction } = verdictOf(await listMarks(ctx.db, meetingId), enrolmentId);
		return {
			person: found.personName,
			enrolmentId,
			meeting: { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt },
			state: kept.state,
			deviceAt: kept.deviceAt,
			serverAt: kept.serverAt,
			isRepeat: added === null,
			contradiction,
		};
	});
