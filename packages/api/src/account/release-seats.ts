import type { Tx } from '@sleutelwerk/db';
import { lockCohort, setEnrolmentState } from '@sleutelwerk/db/repo/cohort';
import { listOpenSeats } from '@sleutelwerk/db/repo/personal-data';
import { lockSupervision } from '@sleutelwerk/db/repo/supervision';
import { findSeat } from '@sleutelwerk/db/repo/supervision-seat';
import { fillSeats } from '../cohort/fill-seats.ts';
import { giveBackSeat } from '../supervision/give-back-seat.ts';
import type { MemberContext } from '../trpc.ts';
import { leaveByCode } from '../webinar/leave-webinar.ts';

/** Gives back every seat and place in a queue, so that whoever waits moves up. */
export async function releaseSeats(
	ctx: MemberContext,
	tx: Tx,
	account: { id: string; email: string | null },
): Promise<void> {
	const seats = await listOpenSeats(tx, { ...account, at: ctx.clock() });
	for (const { id, cohortId, organisationId } of seats.enrolments) {
		const cohort = await lockCohort(tx, cohortId, organisationId);
		await setEnrolmentState(tx, id, 'left');
		if (cohort && cohort.state !== 'finished') await fillSeats(ctx, tx, cohort);
	}
	for (const { meetingId, organisationId } of seats.supervision) {
		const meeting = await lockSupervision(tx, meetingId, organisationId);
		const seat = meeting && (await findSeat(tx, meetingId, account.id));
		if (meeting && seat) await giveBackSeat(ctx, tx, { meeting, seat });
	}
	for (const { codeHash } of seats.webinars) await leaveByCode(ctx, tx, codeHash);
}
