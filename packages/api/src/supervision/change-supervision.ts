import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import {
	lockSupervision,
	updateSupervision,
	type SupervisionMeeting,
} from '@sleutelwerk/db/repo/supervision';
import { listSupervisionRoster } from '@sleutelwerk/db/repo/supervision-seat';
import { z } from 'zod';
import { trainerProcedure, type MemberContext } from '../trpc.ts';
import { fillSeats } from './give-back-seat.ts';
import { mailMoved, mailWaiting } from './supervision-mail.ts';
import { checkSeats, startOf, supervisionPlan } from './supervision-plan.ts';

/**
 * Moves a coming meeting, or changes its place, length, method or seats. More seats move up who waits, in order; fewer
 * throw nobody out. Everybody who has a seat or waits is told when the day, the time or the place changed.
 */
export const changeSupervision = trainerProcedure
	.input(supervisionPlan.extend({ id: z.uuid() }))
	.output(z.object({ told: z.number(), promoted: z.number() }))
	.mutation(async ({ ctx, input: { id, day, time, ...wish } }) =>
		ctx.db.transaction(async (tx) => {
			const before = await lockSupervision(tx, id, ctx.viewer.organisationId);
			if (!before) throw new AppError('NOT_FOUND', 'no such meeting');
			if (before.isCancelled || before.startsAt <= ctx.clock())
				throw new AppError('CLOSED', 'the meeting was called off or has begun');
			const startsAt = startOf({ day, time }, ctx.clock());
			// A meeting that was planned with another number keeps it, as long as nobody touches it.
			if (wish.seats !== before.seats) checkSeats(before.kind, wish.seats);
			const isMoved = startsAt.getTime() !== before.startsAt.getTime() || wish.place !== before.place;
			if (!isMoved && isSame(before, wish)) return { told: 0, promoted: 0 };
			const meeting = await updateSupervision(tx, id, { ...wish, startsAt });
			const told = isMoved ? await tellMoved(ctx, tx, meeting) : 0;
			const promoted = await fillSeats(ctx, tx, meeting);
			return { told, promoted };
		}),
	);

/** Who waits hears her number again with the new day: an entry for the calendar is for those with a seat. */
async function tellMoved(ctx: MemberContext, tx: Tx, meeting: SupervisionMeeting): Promise<number> {
	const roster = await listSupervisionRoster(tx, meeting.id);
	let place = 0;
	for (const { seat } of roster) {
		const { accountId } = seat;
		if (seat.state === 'confirmed') await mailMoved(ctx, tx, { meeting, accountId });
		else await mailWaiting(ctx, tx, { meeting, accountId, place: ++place });
	}
	return roster.length;
}

type Same = { seats: number; minutes: number; method: string };

function isSame(before: Same, wish: Same): boolean {
	return before.seats === wish.seats && before.minutes === wish.minutes && before.method === wish.method;
}
