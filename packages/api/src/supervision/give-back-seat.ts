import type { Tx } from '@sleutelwerk/db';
import { type SupervisionMeeting } from '@sleutelwerk/db/repo/supervision';
import {
	countSupervisionSeats,
	findFirstWaiting,
	setSeatState,
	type SupervisionSeat,
} from '@sleutelwerk/db/repo/supervision-seat';
import type { Context } from '../context.ts';
import { mailSeat } from './supervision-mail.ts';

type Given = { meeting: SupervisionMeeting; seat: SupervisionSeat };

/**
 * Gives a seat or a place in the queue back. Where a seat came free before the meeting begins, exactly one moves up, the
 * one who waited longest, and is told. The meeting's row has to be locked.
 */
export async function giveBackSeat(
	ctx: Pick<Context, 'jobs' | 'clock' | 'origin'>,
	tx: Tx,
	{ meeting, seat }: Given,
): Promise<void> {
	await setSeatState(tx, seat.id, 'left');
	if (seat.state !== 'confirmed' || meeting.isCancelled || meeting.startsAt <= ctx.clock()) return;
	await fillSeats(ctx, tx, meeting);
}

/**
 * Moves up who waits, the one who waited longest first, as long as there is a free seat, and tells each. Gives how many.
 * The meeting's row has to be locked.
 */
export async function fillSeats(
	ctx: Pick<Context, 'jobs' | 'clock' | 'origin'>,
	tx: Tx,
	meeting: SupervisionMeeting,
): Promise<number> {
	const { taken } = await countSupervisionSeats(tx, meeting.id);
	let promoted = 0;
	while (taken + promoted < meeting.seats) {
		const first = await findFirstWaiting(tx, meeting.id);
		if (!first) break;
		await setSeatState(tx, first.id, 'confirmed');
		await mailSeat(ctx, tx, { meeting, accountId: first.accountId, template: 'supervision-promoted' });
		promoted++;
	}
	return promoted;
}
