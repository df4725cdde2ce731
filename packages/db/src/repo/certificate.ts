import { and, asc, desc, eq, exists, inArray, isNull, max, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	certificate,
	certificateEvent,
	cohort,
	cohortTrainer,
	enrolment,
	organisation,
	shareLink,
	type CertificateKind,
} from '../schema/index.ts';

import { isVisible, type CohortScope } from './cohort.ts';

export type Certificate = typeof certificate.$inferSelect;
export type CertificateEvent = typeof certificateEvent.$inferSelect;
/** A certificate with the newest thing that happened to it. */
export type CertificateRow = { certificate: Certificate; event: CertificateEvent };

const isNewestEvent = and(
	eq(certificateEvent.certificateId, certificate.id),
	sql`${certificateEvent.number} = (
		select max(e.number) from certificate_event e where e.certificate_id = ${certificate.id})`,
);

function select(tx: Tx) {
	return tx
		.select({ certificate, event: certificateEvent })
		.from(certificate)
		.innerJoin(certificateEvent, isNewestEvent);
}

export async function findCertificate(tx: Tx, id: string): Promise<CertificateRow | null> {
	const [row] = await select(tx).where(eq(certificate.id, id));
	return row ?? null;
}

/** Who may see or change it: the trainer who issued it, trainers of the group, or the whole organisation's staff. */
export type Keeper = { organisationId: string; accountId: string; wholeOrganisation: boolean };

function keptBy(tx: Tx, keeper: Keeper): SQL | undefined {
	const own = eq(certificate.organisationId, keeper.organisationId);
	if (keeper.wholeOrganisation) return own;
	const runsTheGroup = tx
		.select({ id: enrolment.id })
		.from(enrolment)
		.innerJoin(cohortTrainer, eq(cohortTrainer.cohortId, enrolment.cohortId))
		.where(and(eq(enrolment.id, certificate.enrolmentId), eq(cohortTrainer.accountId, keeper.accountId)));
	return and(own, or(eq(certificate.issuedBy, keeper.accountId), exists(runsTheGroup)));
}

export async function findKept(tx: Tx, id: string, keeper: Keeper): Promise<CertificateRow | null> {
	const [row] = await select(tx).where(and(eq(certificate.id, id), keptBy(tx, keeper)));
	return row ?? null;
}

/** Locks the certificate's row: what happens to it happens one after another. */
export async function lockCertificate(tx: Tx, id: string): Promise<void> {
	await tx.select({ id: certificate.id }).from(certificate).where(eq(certificate.id, id)).for('update');
}

/** Certificates of one person, the newest first. */
export async function listCertificatesOf(tx: Tx, accountId: string): Promise<CertificateRow[]> {
	return await select(tx)
		.where(eq(certificate.accountId, accountId))
		.orderBy(desc(certificate.issuedAt), desc(certificate.cycle));
}

/** What a person sees of her own: also when the link that works now was made, null where there is none. */
export async function listOwnCertificates(tx: Tx, accountId: string, organisationId: string) {
	return await tx
		.select({ certificate, event: certificateEvent, sharedSince: max(shareLink.createdAt) })
		.from(certificate)
		.innerJoin(certificateEvent, isNewestEvent)
		.leftJoin(shareLink, and(eq(shareLink.certificateId, certificate.id), isNull(shareLink.takenBackAt)))
		.where(and(eq(certificate.accountId, accountId), eq(certificate.organisationId, organisationId)))
		.groupBy(certificate.id, certificateEvent.id)
		.orderBy(desc(certificate.issuedAt), desc(certificate.cycle));
}

/** Certificates of the people of groups, the newest first. */
export async function listCertificatesIn(tx: Tx, cohortIds: readonly string[]): Promise<CertificateRow[]> {
	if (cohortIds.length === 0) return [];
	const inThese = tx
		.select({ id: enrolment.id })
		.from(enrolment)
		.where(inArray(enrolment.cohortId, [...cohortIds]));
	return await select(tx)
		.where(inArray(certificate.enrolmentId, inThese))
		.orderBy(desc(certificate.issuedAt), desc(certificate.cycle));
}

/** Groups that began, those that run first, with the certificates of their people, the newest first. */
export async function listCertifiedGroups(tx: Tx, scope: CohortScope) {
	const issued = tx
		.select({ cohortId: enrolment.cohortId, certificateId: certificate.id })
		.from(certificate)
		.innerJoin(enrolment, eq(enrolment.id, certificate.enrolmentId))
		.where(eq(certificate.organisationId, scope.organisationId))
		.as('issued');
	const rows = await tx
		.select({ cohort, certificate, event: certificateEvent })
		.from(cohort)
		.leftJoin(issued, eq(issued.cohortId, cohort.id))
		.leftJoin(certificate, eq(certificate.id, issued.certificateId))
		.leftJoin(certificateEvent, isNewestEvent)
		.where(and(isVisible(scope), ne(cohort.state, 'open')))
		.orderBy(
			sql`${cohort.state} <> 'running'`,
			...[asc(cohort.createdAt), asc(cohort.id), desc(certificate.issuedAt), desc(certificate.cycle)],
		);
	const groups = [...Map.groupBy(rows, (row) => row.cohort.id).values()].flatMap(
		([row]) => row?.cohort ?? [],
	);
	const certificates = rows.flatMap((row) =>
		row.certificate && row.event ? [{ certificate: row.certificate, event: row.event }] : [],
	);
	return { groups, certificates };
}

/** What happened to a certificate, the oldest first. */
export async function listEvents(tx: Tx, certificateId: string): Promise<CertificateEvent[]> {
	return await tx
		.select()
		.from(certificateEvent)
		.where(eq(certificateEvent.certificateId, certificateId))
		.orderBy(asc(certificateEvent.number));
}

/**
 * Somebody to whom a certificate may be issued, in a group that this trainer runs; the row stays locked, so that two
 * trainers who press at once do it one after the other.
 */
export async function lockCandidate(
	tx: Tx,
	{ enrolmentId, organisationId, trainerId }: Record<'enrolmentId' | 'organisationId' | 'trainerId', string>,
) {
	const [row] = await tx
		.select({ enrolment, person: account, organisation })
		.from(enrolment)
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.innerJoin(organisation, eq(organisation.id, cohort.organisationId))
		.innerJoin(
			cohortTrainer,
			and(eq(cohortTrainer.cohortId, cohort.id), eq(cohortTrainer.accountId, trainerId)),
		)
		.where(and(eq(enrolment.id, enrolmentId), eq(cohort.organisationId, organisationId)))
		.for('update', { of: enrolment });
	return row ?? null;
}

/** The newest certificate of one kind that came out of an enrolment. */
export async function findNewest(
	tx: Tx,
	enrolmentId: string,
	kind: CertificateKind,
): Promise<CertificateRow | null> {
	const [row] = await select(tx)
		.where(and(eq(certificate.enrolmentId, enrolmentId), eq(certificate.kind, kind)))
		.orderBy(desc(certificate.cycle))
		.limit(1);
	return row ?? null;
}

export async function insertCertificate(
	tx: Tx,
	values: typeof certificate.$inferInsert,
): Promise<Certificate> {
	const [row] = await tx.insert(certificate).values(values).returning();
	if (!row) throw new Error('the certificate was not written');
	return row;
}

export async function updateCertificate(
	tx: Tx,
	id: string,
	values: Partial<typeof certificate.$inferInsert>,
): Promise<void> {
	await tx.update(certificate).set(values).where(eq(certificate.id, id));
}

type NewEvent = Omit<typeof certificateEvent.$inferInsert, 'id' | 'number'>;

/** Writes what happened; the certificate's row has to be locked or new. */
export async function insertEvent(tx: Tx, values: NewEvent): Promise<void> {
	const number = sql`(select coalesce(max(e.number), 0) + 1 from certificate_event e where e.certificate_id = ${values.certificateId})`;
	await tx.insert(certificateEvent).values({ ...values, number });
}

/** Ids of certificates that a trainer issued. */
export async function listIssuedBy(tx: Tx, accountId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: certificate.id })
		.from(certificate)
		.where(eq(certificate.issuedBy, accountId));
	return rows.map((row) => row.id);
}
