import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import {
	findEnrolmentIn,
	listWaiting,
	lockCohort,
	lockInvitation,
	takeInvitation,
	type Cohort,
} from '@sleutelwerk/db/repo/cohort';
import type { Tx } from '@sleutelwerk/db';
import { z } from 'zod';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { takeSeat } from './take-seat.ts';

const input = z
	.object({
		/** An open group of one's own organisation. */
		cohortId: z.uuid().optional(),
		/** Or the secret of an invitation to a group. */
		invitation: z.string().min(8).max(200).optional(),
	})
	.refine((wish) => wish.cohortId !== undefined || wish.invitation !== undefined);

export const seatView = z.object({
	state: z.enum(['confirmed', 'waiting']),
	/** Number on the waiting list, 1 is next; null with a seat. */
	place: z.number().nullable(),
	cohortId: z.string(),
	enrolmentId: z.string(),
});

/**
 * Takes a seat in a group, or a place on its waiting list. Seats are counted while the group's row is locked: never more
 * than there are, and who waits stands in order of arrival. Joining twice is joining once.
 */
export const joinCohort = learnerProcedure
	.input(input)
	.output(seatView)
	.mutation(async ({ ctx, input: wish }) =>
		ctx.db.transaction(async (tx) => {
			const invited = wish.invitation ? await readInvitation(ctx, tx, wish.invitation) : null;
			const cohortId = invited?.cohortId ?? wish.cohortId;
			const cohort = cohortId ? await lockCohort(tx, cohortId, ctx.viewer.organisationId) : null;
			if (!cohort) throw new AppError('NOT_FOUND', 'no such group');
			const { accountId } = ctx.viewer;
			const mine = await findEnrolmentIn(tx, cohort.id, accountId);
			if (mine && mine.state !== 'left') return await seatOf(tx, mine);
			checkOpen(cohort, invited !== null);
			if (invited) await takeInvitation(tx, invited.id);
			const seat = await takeSeat(tx, cohort, accountId);
			return await seatOf(tx, seat);
		}),
	);

async function readInvitation(ctx: MemberContext, tx: Tx, token: string) {
	const found = await lockInvitation(tx, {
		tokenHash: hashLinkToken(token),
		organisationId: ctx.viewer.organisationId,
		at: ctx.clock(),
	});
	if (!found) throw new AppError('NOT_FOUND', 'no such invitation');
	return found;
}

/** Without an invitation only open groups take people; a finished one takes nobody. */
function checkOpen({ state }: Cohort, isInvited: boolean): void {
	if (state === 'finished' || (state === 'running' && !isInvited))
		throw new AppError('CLOSED', 'the group takes nobody');
}

type Seat = { id: string; cohortId: string; state: string };

/** What the person is told about her seat. */
async function seatOf(tx: Tx, { id, cohortId, state }: Seat): Promise<z.infer<typeof seatView>> {
	if (state !== 'waiting') return { state: 'confirmed' as const, place: null, cohortId, enrolmentId: id };
	const queue = await listWaiting(tx, cohortId);
	const place = queue.findIndex((one) => one.id === id) + 1;
	return { state: 'waiting' as const, place, cohortId, enrolmentId: id };
}
