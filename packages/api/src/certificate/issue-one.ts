import { AppError, dayIn, HOME_ZONE } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { addMember } from '@sleutelwerk/db/repo/account';
import { findNewest, listCertificatesIn, lockCandidate } from '@sleutelwerk/db/repo/certificate';
import type { CertificateKind } from '@sleutelwerk/db/schema';
import { competenceOf } from '../competence/competence-facts.ts';
import type { MemberContext } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import { eligibilityOf, type Standing } from './eligibility-facts.ts';
import { lastDayOf } from './validity.ts';
import { writeCertificate, type Candidate } from './write-certificate.ts';

export type IssueOrder = { enrolmentId: string; kind: CertificateKind; waiver: string };

/**
 * Issues one certificate: a trainer's act, for a person in a group she runs. What is missing takes a reason.
 * @throws AppError NOT_FOUND, ALREADY_DONE, NOT_ELIGIBLE; INVALID_INPUT where no font has the letters of the name.
 */
export async function issueOne(ctx: MemberContext, order: IssueOrder): Promise<string> {
	return await ctx.db.transaction(async (tx) => {
		const { organisationId, accountId: trainerId } = ctx.viewer;
		const { enrolmentId, kind, waiver } = order;
		const candidate = await lockCandidate(tx, { enrolmentId, organisationId, trainerId });
		if (!candidate) throw new AppError('NOT_FOUND', 'no such person in a group of this trainer');
		const cycle = await assertMayHave(ctx, tx, { order, candidate });
		const validFrom = dayIn(HOME_ZONE, ctx.clock());
		const validUntil = lastDayOf(validFrom, candidate.organisation.settings.certificateYears);
		const id = await writeCertificate(ctx, tx, { candidate, kind, cycle, validFrom, validUntil, waiver });
		await addMember(tx, { accountId: candidate.person.id, organisationId, role: 'key-person' });
		return id;
	});
}

type Asked = { order: IssueOrder; candidate: Candidate };

/** Gives the number of the certificate among those of this kind: again after one that ended is possible, with a reason. */
async function assertMayHave(ctx: MemberContext, tx: Tx, { order, candidate }: Asked): Promise<number> {
	const { enrolmentId, kind, waiver } = order;
	const newest = await findNewest(tx, enrolmentId, kind);
	const state = newest && stateOf(newest, ctx.clock());
	if (state === 'valid' || state === 'suspended')
		throw new AppError('ALREADY_DONE', 'there is one that counts');
	const isThere = candidate.enrolment.state === 'active' || candidate.enrolment.state === 'finished';
	const [standing] = isThere ? await eligibilityOf({ ...ctx, db: tx }, { enrolmentId }) : [];
	if (!standing) throw new AppError('NOT_ELIGIBLE', 'is not in the group');
	const isMet = !newest && (await hasMet(ctx, tx, { standing, kind }));
	if (!isMet && waiver === '') {
		const fields = { waiver: 'certificate.problem.waiver' };
		throw new AppError('NOT_ELIGIBLE', 'something is missing and no reason was given', { fields });
	}
	return (newest?.certificate.cycle ?? 0) + 1;
}

async function hasMet(
	ctx: MemberContext,
	tx: Tx,
	{ standing, kind }: { standing: Standing; kind: CertificateKind },
): Promise<boolean> {
	if (kind === 'participation') return standing.isEligible;
	const certificates = await listCertificatesIn(tx, [standing.cohortId]);
	const found = await competenceOf(tx, { standings: [standing], certificates, now: ctx.clock() });
	return found.get(standing.enrolmentId)?.isEligible ?? false;
}
