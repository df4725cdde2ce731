import { and, asc, desc, eq, isNotNull, lt, ne, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, member, outgoingMail } from '../schema/index.ts';

export type OutgoingMail = typeof outgoingMail.$inferSelect;

export async function insertMail(tx: Tx, values: typeof outgoingMail.$inferInsert): Promise<string> {
	const [row] = await tx.insert(outgoingMail).values(values).returning({ id: outgoingMail.id });
	if (!row) throw new Error('the mail was not written');
	return row.id;
}

/** The mail, locked until the transaction ends, so that two jobs of the same id send it once; null when it is gone. */
export async function lockMail(tx: Tx, id: string): Promise<OutgoingMail | null> {
	const [row] = await tx.select().from(outgoingMail).where(eq(outgoingMail.id, id)).for('update');
	return row ?? null;
}

/** What was in it is emptied: nobody needs to know afterwards who was told what. */
export async function finishMail(
	tx: Tx,
	id: string,
	{ sentAt, failure = null }: { sentAt: Date | null; failure?: string | null },
): Promise<void> {
	await tx
		.update(outgoingMail)
		.set({ sentAt, failure, recipient: '', params: {} })
		.where(eq(outgoingMail.id, id));
}

export async function setMailFailure(tx: Tx, id: string, failure: string): Promise<void> {
	await tx.update(outgoingMail).set({ failure }).where(eq(outgoingMail.id, id));
}

// Written by the mail job when the person took her wish back: nothing went wrong.
const NOT_WANTED = 'not wanted';
const isTroubled = and(isNotNull(outgoingMail.failure), ne(outgoingMail.failure, NOT_WANTED));

/** Messages that have not left yet, and those to somebody without an account that did not arrive. */
export async function countMails(tx: Tx): Promise<{ waiting: number; outside: number }> {
	const [row] = await tx
		.select({
			waiting: sql<number>`count(*) filter (where ${outgoingMail.sentAt} is null and ${outgoingMail.recipient} <> '')::int`,
			outside: sql<number>`count(*) filter (where ${outgoingMail.accountId} is null and ${isTroubled})::int`,
		})
		.from(outgoingMail);
	return row ?? { waiting: 0, outside: 0 };
}

/** Messages to members of an organisation that were refused, or that could not be handed over so far; no address. */
export async function listTroubledMails(tx: Tx, organisationId: string, limit = 100) {
	const rows = await tx
		.select({
			id: outgoingMail.id,
			accountId: account.id,
			who: account.shownName,
			template: outgoingMail.template,
			createdAt: outgoingMail.createdAt,
			failure: outgoingMail.failure,
		})
		.from(outgoingMail)
		.innerJoin(account, eq(account.id, outgoingMail.accountId))
		.where(
			and(
				isTroubled,
				sql`exists (select 1 from ${member} where ${member.accountId} = ${account.id} and ${member.organisationId} = ${organisationId})`,
			),
		)
		.orderBy(desc(outgoingMail.createdAt))
		.limit(limit);
	return rows.map((row) => ({ ...row, failure: row.failure ?? '' }));
}

/** What was sent or given up goes with its time; what still has to leave stays. */
export async function deleteMailsBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(outgoingMail).where(and(eq(outgoingMail.recipient, ''), lt(outgoingMail.createdAt, at)));
}

/** Messages about one sign-up that wait for their hour, locked. One that is being sent now is left alone: it is gone. */
export async function lockWaitingMails(tx: Tx, registrationId: string): Promise<OutgoingMail[]> {
	return await tx
		.select()
		.from(outgoingMail)
		.where(and(eq(outgoingMail.registrationId, registrationId), ne(outgoingMail.recipient, '')))
		.orderBy(asc(outgoingMail.createdAt), asc(outgoingMail.id))
		.for('update', { skipLocked: true });
}

/** Gives a message that waits the values that are true now. */
export async function setMailParams(tx: Tx, id: string, params: Record<string, unknown>): Promise<void> {
	await tx.update(outgoingMail).set({ params }).where(eq(outgoingMail.id, id));
}
