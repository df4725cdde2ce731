import { newId, pickLocale } from '@sleutelwerk/core';
import { certificatePdf } from '@sleutelwerk/credentials';
import type { Tx } from '@sleutelwerk/db';
import {
	insertCertificate,
	insertEvent,
	updateCertificate,
	type lockCandidate,
} from '@sleutelwerk/db/repo/certificate';
import type { CertificateKind } from '@sleutelwerk/db/schema';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import type { MemberContext } from '../trpc.ts';
import { givePlace } from './give-place.ts';
import { paperInput } from './paper-input.ts';
import { signCertificate } from './sign-certificate.ts';

export type Candidate = NonNullable<Awaited<ReturnType<typeof lockCandidate>>>;

export type NewCertificate = {
	candidate: Candidate;
	kind: CertificateKind;
	cycle: number;
	/** Days (`YYYY-MM-DD`), both counted. */
	validFrom: string;
	validUntil: string;
	waiver: string;
};

/**
 * Writes and signs a certificate in the viewer's name and tells its holder. The candidate's row has to be locked.
 * @throws AppError INVALID_INPUT where no font has the letters of the name
 */
export async function writeCertificate(ctx: MemberContext, tx: Tx, given: NewCertificate): Promise<string> {
	const { candidate, ...values } = given;
	const { person, organisation, enrolment } = candidate;
	const at = ctx.clock();
	const row = await insertCertificate(tx, {
		...values,
		id: newId(),
		organisationId: organisation.id,
		accountId: person.id,
		enrolmentId: enrolment.id,
		holderName: person.name,
		issuerName: organisation.name,
		trainerName: ctx.viewer.name,
		locale: pickLocale(person.locale),
		issuedBy: ctx.viewer.accountId,
		issuedAt: at,
		statusIndex: 0,
	});
	// A name that cannot be printed is better found now than by the holder.
	await certificatePdf(paperInput(ctx, row), ctx.press);
	const place = await givePlace(tx, row.id);
	const placed = { statusList: place.list, statusIndex: place.index };
	const credential = await signCertificate(ctx, { ...row, ...placed }, at);
	await updateCertificate(tx, row.id, { ...placed, credential });
	await insertEvent(tx, { certificateId: row.id, act: 'issued', by: ctx.viewer.accountId, at });
	await enqueueMail(ctx, tx, {
		template: 'certificate-issued',
		accountId: person.id,
		params: { name: person.shownName, link: `${ctx.origin}/learn/certificate` },
	});
	return row.id;
}
