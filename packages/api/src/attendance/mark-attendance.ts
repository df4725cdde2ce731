import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findMarkByRequest, insertMark, listMarks } from '@sleutelwerk/db/repo/attendance';
import { findEnrolment } from '@sleutelwerk/db/repo/cohort';
import { ATTENDANCE } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { meetingTo, readScope } from '../cohort/cohort-access.ts';
import { trainerProcedure, type MemberContext } from '../trpc.ts';
import { checkKeptBy } from './kept-list.ts';
import { markView, momentsOf, tapMoment, verdictOf } from './rows.ts';

const input = z.object({
	/** Makes a repeat harmless: the same request is one mark, however often it is sent. */
	requestId: z.uuid(),
	meetingId: z.uuid(),
	enrolmentId: z.uuid(),
	state: z.enum(ATTENDANCE),
	/** On the list in the room, or typed over from paper afterwards. */
	source: z.enum(['roster', 'paper']).default('roster'),
	/** Marks of this person at this half-day that this one settles, each by its id. */
	settles: z.array(z.uuid()).max(20).default([]),
	/** When it was tapped (`deviceAt`) and sent, by the device's own clock. */
	...tapMoment,
	/** From a list kept on a phone: only the account that kept it may send. */
	keptBy: z.object({ keepId: z.uuid(), owner: z.string().max(100) }).optional(),
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
	clockOffSeconds: z.number(),
	/** True where the same request had been kept before. */
	isRepeat: z.boolean(),
	/** The newest mark of each trainer who marked, where they do not agree; all stay. */
	contradiction: z.array(markView),
});

/** Adds a mark; marks are never changed. Trainers who do not agree are all shown until a mark settles it by name. */
export const markAttendance = trainerProcedure
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: given }) => {
		checkKeptBy(ctx, given.keptBy);
		const { meeting, cohort } = await meetingTo(ctx, 'run', given.meetingId);
		const found = await findEnrolment(ctx.db, given.enrolmentId, readScope(ctx));
		if (found?.cohort.id !== cohort.id || found.enrolment.state === 'waiting')
			throw new AppError('NOT_FOUND', 'nobody of this group');
		if (meeting.isCancelled) throw new AppError('CLOSED', 'this half-day was cancelled');
		const { enrolmentId, meetingId } = given;
		const { kept, isRepeat } = await ctx.db.transaction((tx) => keep(ctx, tx, given));
		const { contradiction } = verdictOf(await listMarks(ctx.db, meetingId), enrolmentId);
		const { state, deviceAt, serverAt, clockOffSeconds } = kept;
		return {
			person: found.personName,
			enrolmentId,
			meeting: { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt },
			...{ state, deviceAt, serverAt, clockOffSeconds, isRepeat, contradiction },
		};
	});

/** The mark of this request, written now or before. An id that was used for something else passes as nothing. */
async function keep(ctx: MemberContext, tx: Tx, given: z.infer<typeof input>) {
	const { requestId, meetingId, enrolmentId, state, source, settles } = given;
	const earlier = await findMarkByRequest(tx, requestId);
	if (!earlier) await checkSettles(tx, given);
	const added =
		earlier === null
			? await insertMark(tx, {
					...{ requestId, meetingId, enrolmentId, state, source, settles },
					markedBy: ctx.viewer.accountId,
					...momentsOf(given, ctx.clock()),
				})
			: null;
	const kept = added ?? earlier ?? (await findMarkByRequest(tx, requestId));
	const isSame =
		kept?.meetingId === meetingId &&
		kept.enrolmentId === enrolmentId &&
		kept.state === state &&
		kept.markedBy === ctx.viewer.accountId;
	if (!kept || !isSame) throw new AppError('CONFLICT', 'this request was something else before');
	return { kept, isRepeat: added === null };
}

/** Only what stands in contradiction about this person at this half-day can be settled. */
async function checkSettles(tx: Tx, { settles, meetingId, enrolmentId }: z.infer<typeof input>) {
	if (settles.length === 0) return;
	const { contradiction } = verdictOf(await listMarks(tx, meetingId), enrolmentId);
	const open = new Set(contradiction.map((one) => one.id));
	if (!settles.every((id) => open.has(id))) throw new AppError('CONFLICT', 'settles what does not stand');
}
