import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { addMember } from '@sleutelwerk/db/repo/account';
import { findEnrolmentIn, lockCohort } from '@sleutelwerk/db/repo/cohort';
import { useInvitation as takeOneUse, type Invitation } from '@sleutelwerk/db/repo/invitation';
import { takeSeat } from '../cohort/take-seat.ts';
import type { Context } from '../context.ts';

/** Takes one use of an invitation; NOT_FOUND when none is left, so that its last use is never taken twice. */
export async function claimInvitation(ctx: Context, tx: Tx, token: string): Promise<Invitation> {
	const invitation = await takeOneUse(tx, hashLinkToken(token), ctx.clock());
	if (!invitation) throw new AppError('NOT_FOUND', 'no such invitation');
	return invitation;
}

/** Gives what an invitation promises: the role, and a seat (or a place in the queue) in its group. */
export async function followInvitation(tx: Tx, invitation: Invitation, accountId: string): Promise<void> {
	const { organisationId, role, cohortId } = invitation;
	await addMember(tx, { accountId, organisationId, role });
	const cohort = cohortId ? await lockCohort(tx, cohortId, organisationId) : null;
	// The group may be over by now; the account is of use without it, and the trainer sees who has none.
	if (!cohort || cohort.state === 'finished') return;
	const mine = await findEnrolmentIn(tx, cohort.id, accountId);
	if (!mine || mine.state === 'left') await takeSeat(tx, cohort, accountId);
}
