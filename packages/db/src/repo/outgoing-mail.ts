import { and, asc, eq, ne } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { outgoingMail } from '../schema/index.ts';

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

/** Messages about one sign-up that wait for their hour, locked: whoever sends one meanwhile is waited for. */
export async function lockWaitingMails(tx: Tx, registrationId: string): Promise<OutgoingMail[]> {
	return await tx
		.select()
		.from(outgoingMail)
		.where(and(eq(outgoingMail.registrationId, registrationId), ne(outgoingMail.recipient, '')))
		.orderBy(asc(outgoingMail.createdAt), asc(outgoingMail.id))
		.for('update');
}

/** Gives a message that waits the values that are true now. */
export async function setMailParams(tx: Tx, id: string, params: Record<string, unknown>): Promise<void> {
	await tx.update(outgoingMail).set({ params }).where(eq(outgoingMail.id, id));
}
