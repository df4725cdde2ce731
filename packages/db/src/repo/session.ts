import { and, desc, eq, lt, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, member, organisation, passkey, session } from '../schema/index.ts';

export type NewSession = typeof session.$inferInsert;

export async function insertSession(tx: Tx, values: NewSession): Promise<void> {
	await tx.insert(session).values(values);
}

/** A session with its person and every role she has, in one query; empty when there is none. */
export async function findSession(tx: Tx, id: string) {
	return await tx
		.select({
			session,
			account,
			role: member.role,
			organisationId: member.organisationId,
			organisationName: organisation.name,
			hasPasskey: sql<boolean>`exists (select from ${passkey} where ${passkey.accountId} = ${account.id})`,
		})
		.from(session)
		.innerJoin(account, eq(account.id, session.accountId))
		.leftJoin(member, eq(member.accountId, account.id))
		.leftJoin(organisation, eq(organisation.id, member.organisationId))
		.where(eq(session.id, id))
		.orderBy(member.createdAt);
}

export async function touchSession(tx: Tx, id: string, at: Date): Promise<void> {
	await tx.update(session).set({ lastVerifiedAt: at }).where(eq(session.id, id));
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
	await tx.delete(session).where(eq(session.id, id));
}

/** Ends every session of a person, except one where it is given. */
export async function deleteSessionsOf(tx: Tx, accountId: string, except?: string): Promise<void> {
	const mine = eq(session.accountId, accountId);
	await tx.delete(session).where(except ? and(mine, ne(session.id, except)) : mine);
}

export async function listSessions(tx: Tx, accountId: string) {
	return await tx
		.select({
			id: session.id,
			device: session.device,
			createdAt: session.createdAt,
			lastVerifiedAt: session.lastVerifiedAt,
			isComplete: session.isComplete,
			enteredBy: session.enteredBy,
		})
		.from(session)
		.where(eq(session.accountId, accountId))
		.orderBy(desc(session.lastVerifiedAt));
}

/** Ends one session of a person; false when she has none such. */
export async function deleteSessionOf(tx: Tx, accountId: string, id: string): Promise<boolean> {
	const rows = await tx
		.delete(session)
		.where(and(eq(session.accountId, accountId), eq(session.id, id)))
		.returning({ id: session.id });
	return rows.length > 0;
}

/** How and when one session of a person began; null when she has none such. */
export async function findEntry(tx: Tx, accountId: string, id: string) {
	const [row] = await tx
		.select({ enteredBy: session.enteredBy, createdAt: session.createdAt })
		.from(session)
		.where(and(eq(session.accountId, accountId), eq(session.id, id)));
	return row ?? null;
}

/** Deletes sessions that began before one moment, or were last used before another. */
export async function deleteSessionsBefore(
	tx: Tx,
	{ made, used }: { made: Date; used: Date },
): Promise<void> {
	await tx.delete(session).where(or(lt(session.createdAt, made), lt(session.lastVerifiedAt, used)));
}
