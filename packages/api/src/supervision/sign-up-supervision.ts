import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { lockSupervision, type SupervisionMeeting } from '@sleutelwerk/db/repo/supervision';
import {
	countSupervisionSeats,
	findSeat,
	placeInSupervisionQueue,
	saveSupervisionSeat,
} from '@sleutelwerk/db/repo/supervision-seat';
import { z } from 'zod';
import { keyPersonProcedure } from './key-person.ts';
import type { MemberContext } from '../trpc.ts';
import { mailSeat, mailWaiting } from './supervision-mail.ts';

const output = z.object({
	state: z.enum(['confirmed', 'waiting']),
	/** Number on the waiting list, 1 is next; null with a seat. */
	place: z.number().nullable(),
});

/**
 * Takes a seat in a meeting, or a place in the queue. Seats are counted while the meeting's row is locked: never more
 * than there are, and who waits stands in order of arrival. Signing up twice is signing up once.
 */
export const signUpSupervision = keyPersonProcedure
	.input(z.object({ meetingId: z.uuid() }))
	.output(output)
	.mutation(async ({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const meeting = await lockSupervision(tx, input.meetingId, ctx.viewer.organisationId);
			if (!meeting) throw new AppError('NOT_FOUND', 'no such meeting');
			const mine = await findSeat(tx, meeting.id, ctx.viewer.accountId);
			if (mine?.state === 'confirmed') return { state: 'confirmed' as const, place: null };
			if (mine?.state === 'waiting')
				return { state: 'waiting' as const, place: await placeInSupervisionQueue(tx, mine) };
			if (meeting.isCancelled || meeting.startsAt <= ctx.clock())
				throw new AppError('CLOSED', 'the meeting takes nobody any more');
			return await takeSeat(ctx, tx, meeting);
		}),
	);

async function takeSeat(
	ctx: MemberContext,
	tx: Tx,
	meeting: SupervisionMeeting,
): Promise<z.infer<typeof output>> {
	const { accountId } = ctx.viewer;
	const { taken, lastArrival } = await countSupervisionSeats(tx, meeting.id);
	const state = taken < meeting.seats ? 'confirmed' : 'waiting';
	const seat = { meetingId: meeting.id, accountId, state, arrival: lastArrival + 1 } as const;
	await saveSupervisionSeat(tx, { ...seat, createdAt: ctx.clock() });
	if (state === 'confirmed') {
		await mailSeat(ctx, tx, { meeting, accountId, template: 'supervision-confirmed' });
		return { state, place: null };
	}
	const place = await placeInSupervisionQueue(tx, seat);
	await mailWaiting(ctx, tx, { meeting, accountId, place });
	return { state, place };
}
