import { and, count, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	member,
	supervisionAgreement,
	supervisionMeeting,
	supervisionReminder,
	wellbeingCheck,
	type AgreementState,
} from '../schema/index.ts';

export type Agreement = typeof supervisionAgreement.$inferSelect;
export type WellbeingCheck = typeof wellbeingCheck.$inferSelect;

/** What one person took along, the newest first, each with when its meeting was. Words are sealed. */
export async function listAgreements(tx: Tx, accountId: string) {
	return await tx
		.select({
			id: supervisionAgreement.id,
			meetingId: supervisionAgreement.meetingId,
			sealed: supervisionAgreement.sealed,
			state: supervisionAgreement.state,
			lookedAt: supervisionAgreement.lookedAt,
			createdAt: supervisionAgreement.createdAt,
			metAt: supervisionMeeting.startsAt,
		})
		.from(supervisionAgreement)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionAgreement.meetingId))
		.where(eq(supervisionAgreement.accountId, accountId))
		.orderBy(desc(supervisionAgreement.createdAt), desc(supervisionAgreement.id));
}

/** How many agreements one person took along from one meeting. */
export async function countAgreements(
	tx: Tx,
	{ meetingId, accountId }: { meetingId: string; accountId: string },
): Promise<number> {
	const [row] = await tx
		.select({ total: count() })
		.from(supervisionAgreement)
		.where(and(eq(supervisionAgreement.meetingId, meetingId), eq(supervisionAgreement.accountId, accountId)));
	return row?.total ?? 0;
}

/** Writes an agreement under an id of the caller's choosing; the same id again changes nothing. */
export async function insertAgreement(
	tx: Tx,
	values: Omit<typeof supervisionAgreement.$inferInsert, 'state' | 'lookedAt'>,
): Promise<void> {
	await tx.insert(supervisionAgreement).values(values).onConflictDoNothing();
}

type Own = { id: string; accountId: string };

/** False: no such agreement of hers. */
export async function setAgreementState(
	tx: Tx,
	{ id, accountId }: Own,
	set: { state: AgreementState; lookedAt: Date },
): Promise<boolean> {
	const rows = await tx
		.update(supervisionAgreement)
		.set(set)
		.where(and(eq(supervisionAgreement.id, id), eq(supervisionAgreement.accountId, accountId)))
		.returning({ id: supervisionAgreement.id });
	return rows.length > 0;
}

export async function deleteAgreement(tx: Tx, { id, accountId }: Own): Promise<void> {
	await tx
		.delete(supervisionAgreement)
		.where(and(eq(supervisionAgreement.id, id), eq(supervisionAgreement.accountId, accountId)));
}

/** How many agreements of these people wait to be looked at; words and whose stay out of it. */
export async function countOpenAgreements(tx: Tx, accountIds: readonly string[]): Promise<number> {
	if (accountIds.length === 0) return 0;
	const [row] = await tx
		.select({ total: count() })
		.from(supervisionAgreement)
		.where(
			and(
				inArray(supervisionAgreement.accountId, [...accountIds]),
				inArray(supervisionAgreement.state, ['open', 'not-yet']),
			),
		);
	return row?.total ?? 0;
}

/** Writes how somebody is; the same id again changes nothing. */
export async function insertCheck(tx: Tx, values: typeof wellbeingCheck.$inferInsert): Promise<void> {
	await tx.insert(wellbeingCheck).values(values).onConflictDoNothing();
}

/** One's own checks, the newest first, with the name of who may read each. */
export async function listChecks(tx: Tx, accountId: string) {
	return await tx
		.select({ check: wellbeingCheck, reader: account.shownName })
		.from(wellbeingCheck)
		.leftJoin(account, eq(account.id, wellbeingCheck.sharedWith))
		.where(eq(wellbeingCheck.accountId, accountId))
		.orderBy(desc(wellbeingCheck.createdAt), desc(wellbeingCheck.id));
}

/** What others allow one trainer to read, the newest first. Only while she is still a trainer there. */
export async function listChecksSharedWith(
	tx: Tx,
	{ organisationId, readerId }: { organisationId: string; readerId: string },
) {
	return await tx
		.select({ check: wellbeingCheck, name: account.name })
		.from(wellbeingCheck)
		.innerJoin(account, eq(account.id, wellbeingCheck.accountId))
		.where(and(eq(wellbeingCheck.sharedWith, readerId), eq(wellbeingCheck.organisationId, organisationId)))
		.orderBy(desc(wellbeingCheck.createdAt), desc(wellbeingCheck.id))
		.limit(100);
}

/** Lets one trainer read a check, or nobody (null). False: no such check of hers. */
export async function shareCheck(
	tx: Tx,
	{ id, accountId }: Own,
	sharedWith: string | null,
): Promise<boolean> {
	const rows = await tx
		.update(wellbeingCheck)
		.set({ sharedWith })
		.where(and(eq(wellbeingCheck.id, id), eq(wellbeingCheck.accountId, accountId)))
		.returning({ id: wellbeingCheck.id });
	return rows.length > 0;
}

export async function deleteCheck(tx: Tx, { id, accountId }: Own): Promise<void> {
	await tx
		.delete(wellbeingCheck)
		.where(and(eq(wellbeingCheck.id, id), eq(wellbeingCheck.accountId, accountId)));
}

/** Trainers of an organisation by the name they show: whom somebody may allow to read. */
export async function listTrainers(tx: Tx, organisationId: string) {
	return await tx
		.select({ id: account.id, name: account.shownName })
		.from(member)
		.innerJoin(account, eq(account.id, member.accountId))
		.where(and(eq(member.organisationId, organisationId), eq(member.role, 'trainer')))
		.orderBy(account.shownName, account.id);
}

/** Notes that somebody was reminded; false when she already was. */
export async function noteReminder(
	tx: Tx,
	row: { accountId: string; about: string; at: Date },
): Promise<boolean> {
	const rows = await tx
		.insert(supervisionReminder)
		.values(row)
		.onConflictDoNothing()
		.returning({ about: supervisionReminder.about });
	return rows.length > 0;
}

/** Deletes what is past its term. */
export async function deleteCareBefore(
	tx: Tx,
	before: { agreements: Date; checks: Date; reminders: Date },
): Promise<void> {
	await tx.delete(supervisionAgreement).where(lt(supervisionAgreement.createdAt, before.agreements));
	await tx.delete(wellbeingCheck).where(lt(wellbeingCheck.createdAt, before.checks));
	await tx.delete(supervisionReminder).where(lt(supervisionReminder.at, before.reminders));
}
