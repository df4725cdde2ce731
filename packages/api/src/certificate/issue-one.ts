import { AppError, dayIn, HOME_ZONE, newId, pickLocale } from '@sleutelwerk/core';
import { certificatePdf } from '@sleutelwerk/credentials';
import type { Tx } from '@sleutelwerk/db';
import { addMember } from '@sleutelwerk/db/repo/account';
import {
	findNewest,
	insertCertificate,
	insertEvent,
	lockCandidate,
	updateCertificate,
} from '@sleutelwerk/db/repo/certificate';
import type { CertificateKind } from '@sleutelwerk/db/schema';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import type { MemberContext } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { givePlace } from './give-place.ts';
import { paperInput } from './paper-input.ts';
import { signCertificate } from './sign-certificate.ts';
import { lastDayOf } from './validity.ts';

export type IssueOrder = { enrolmentId: string; kind: CertificateKind; waiver: string };
type Candidate = NonNullable<Awaited<ReturnType<typeof lockCandidate>>>;

/**
 * Issues one certificate: a trainer's act, for a person in a group she runs. What is missing takes a reason.
 * @throws AppError NOT_FOUND, ALREADY_DONE, NOT_ELIGIBLE; INVALID_INPUT where no font has the letters of the name.
 */
export async function issueOne(ctx: MemberContext, order: IssueOrder): Promise<string> {
	return await ctx.db.transaction(async (tx) => {
		const { organisationId, accountId: trainerId } = ctx.viewer;
		const { enrolmentId } = order;
		const candidate = await lockCandidate(tx, { enrolmentId, organisationId, trainerId });
		if (!candidate) throw new AppError('NOT_FOUND', 'no such person in a group of this trainer');
		const cycle = await assertMayHave(ctx, tx, { order, candidate });
		const id = await write(ctx, tx, { order, candidate, cycle });
		await addMember(tx, { accountId: candidate.person.id, organisationId, role: 'key-person' });
		await enqueueMail(ctx, tx, {
			template: 'certificate-issued',
			accountId: candidate.person.id,
			params: { name: candidate.person.shownName, link: `${ctx.origin}/learn/certificate` },
		});
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
	const [standing] = isThere ? await eligibilityOf({ db: tx, viewer: ctx.viewer }, { enrolmentId }) : [];
	if (!standing) throw new AppError('NOT_ELIGIBLE', 'is not in the group');
	// Nobody counts a live role-play: a certificate of competence always takes the trainer's own words on what she saw.
	const isMet = kind === 'participation' && standing.isEligible && !newest;
	if (!isMet && waiver === '') {
		const fields = { waiver: 'certificate.problem.waiver' };
		throw new AppError('NOT_ELIGIBLE', 'something is missing and no reason was given', { fields });
	}
	return (newest?.certificate.cycle ?? 0) + 1;
}

async function write(
	ctx: MemberContext,
	tx: Tx,
	{ order, candidate, cycle }: Asked & { cycle: number },
): Promise<string> {
	const { person, organisation } = candidate;
	const at = ctx.clock();
	const validFrom = dayIn(HOME_ZONE, at);
	const row = await insertCertificate(tx, {
		id: newId(),
		kind: order.kind,
		organisationId: organisation.id,
		accountId: person.id,
		enrolmentId: order.enrolmentId,
		holderName: person.name,
		issuerName: organisation.name,
		trainerName: ctx.viewer.name,
		locale: pickLocale(person.locale),
		issuedBy: ctx.viewer.accountId,
		issuedAt: at,
		validFrom,
		validUntil: lastDayOf(validFrom, organisation.settings.certificateYears),
		cycle,
		statusIndex: 0,
		waiver: order.waiver,
	});
	// A name that cannot be printed is better found now than by the holder.
	await certificatePdf(paperInput(ctx, row), ctx.press);
	const place = await givePlace(tx, row.id);
	const placed = { statusList: place.list, statusIndex: place.index };
	const credential = await signCertificate(ctx, { ...row, ...placed }, at);
	await updateCertificate(tx, row.id, { ...placed, credential });
	await insertEvent(tx, { certificateId: row.id, act: 'issued', by: ctx.viewer.accountId, at });
	return row.id;
}
