import { AppError, dayIn, dayPlus, HOME_ZONE } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import {
	findCertificate,
	findNewest,
	insertEvent,
	lockCandidate,
	lockCertificate,
} from '@sleutelwerk/db/repo/certificate';
import type { MemberContext } from '../trpc.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { renewalsOf } from './renewal-facts.ts';
import { lastDayOf } from './validity.ts';
import { writeCertificate } from './write-certificate.ts';

export type RenewOrder = {
	/** The certificate whose next cycle it is. */
	id: string;
	waiver: string;
};

/**
 * Gives the next cycle of a certificate: a new one with a number, days and credential of its own. The old one stays what
 * it was and is checked as before. Renewed before its end no day is lost; in the grace the gap stays to be seen.
 * @throws AppError NOT_FOUND; ALREADY_DONE it was renewed; CLOSED too early, suspended or revoked; NOT_ELIGIBLE
 */
export async function renewOne(ctx: MemberContext, order: RenewOrder): Promise<string> {
	return await ctx.db.transaction(async (tx) => {
		const { organisationId, accountId: trainerId } = ctx.viewer;
		const old = (await findCertificate(tx, order.id))?.certificate;
		const { enrolmentId = null } = old ?? {};
		const candidate = enrolmentId && (await lockCandidate(tx, { enrolmentId, organisationId, trainerId }));
		if (!old || !candidate) throw new AppError('NOT_FOUND', 'no such certificate in a group of this trainer');
		await lockCertificate(tx, order.id);
		await assertMayRenew(ctx, tx, { order, enrolmentId: candidate.enrolment.id });
		const at = ctx.clock();
		const validFrom = dayIn(HOME_ZONE, at);
		const counted = old.validUntil < validFrom ? validFrom : dayPlus(old.validUntil, 1);
		const id = await writeCertificate(ctx, tx, {
			...{ candidate, kind: old.kind, cycle: old.cycle + 1, waiver: order.waiver, validFrom },
			validUntil: lastDayOf(counted, candidate.organisation.settings.certificateYears),
		});
		await insertEvent(tx, { certificateId: old.id, act: 'renewed', by: trainerId, at });
		return id;
	});
}

async function assertMayRenew(
	ctx: MemberContext,
	tx: Tx,
	{ order, enrolmentId }: { order: RenewOrder; enrolmentId: string },
): Promise<void> {
	// Read anew: meanwhile it may have been suspended, or renewed by somebody else.
	const row = await findCertificate(tx, order.id);
	const newest = row && (await findNewest(tx, enrolmentId, row.certificate.kind));
	if (!row || newest?.certificate.id !== order.id) throw new AppError('ALREADY_DONE', 'was renewed');
	const here = { ...ctx, db: tx };
	const standings = await eligibilityOf(here, { enrolmentId });
	if (standings.length === 0) throw new AppError('NOT_ELIGIBLE', 'is not in the group');
	const renewal = (await renewalsOf(here, { standings, certificates: [row] })).get(order.id);
	if (!renewal || renewal.state === 'early') throw new AppError('CLOSED', 'cannot be renewed now');
	if (!renewal.isEligible && order.waiver === '') {
		const fields = { waiver: 'certificate.problem.renewWaiver' };
		throw new AppError('NOT_ELIGIBLE', 'something is missing and no reason was given', { fields });
	}
}
