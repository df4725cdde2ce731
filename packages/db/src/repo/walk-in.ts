import { and, asc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, enrolment, member, walkIn } from '../schema/index.ts';

export type WalkIn = typeof walkIn.$inferSelect;
export type NewWalkIn = typeof walkIn.$inferInsert;

/** Keeps who came unexpectedly; null where this request was kept before. */
export async function insertWalkIn(tx: Tx, values: NewWalkIn): Promise<WalkIn | null> {
	const [row] = await tx
		.insert(walkIn)
		.values(values)
		.onConflictDoNothing({ target: walkIn.requestId })
		.returning();
	return row ?? null;
}

export async function findWalkInByRequest(tx: Tx, requestId: string): Promise<WalkIn | null> {
	const [row] = await tx.select().from(walkIn).where(eq(walkIn.requestId, requestId));
	return row ?? null;
}

export async function findWalkIn(tx: Tx, id: string): Promise<WalkIn | null> {
	const [row] = await tx.select().from(walkIn).where(eq(walkIn.id, id));
	return row ?? null;
}

/** The row locked until the transaction ends: two trainers who decide at once decide once. */
export async function lockWalkIn(tx: Tx, id: string): Promise<WalkIn | null> {
	const [row] = await tx.select().from(walkIn).where(eq(walkIn.id, id)).for('update');
	return row ?? null;
}

/** Who came unexpectedly to a half-day and waits for a yes, in the order received. */
export async function listOpenWalkIns(tx: Tx, meetingId: string) {
	return await tx
		.select({ walkIn, by: account.shownName })
		.from(walkIn)
		.innerJoin(account, eq(account.id, walkIn.addedBy))
		.where(and(eq(walkIn.meetingId, meetingId), eq(walkIn.state, 'open')))
		.orderBy(asc(walkIn.serverAt), asc(walkIn.id));
}

type Decision = {
	id: string;
	state: 'accepted' | 'declined';
	by: string;
	at: Date;
	enrolmentId: string | null;
};

/** The name goes with the decision: who was accepted stands on the list, who was not is nobody's business. */
export async function decideWalkIn(tx: Tx, { id, state, by, at, enrolmentId }: Decision): Promise<void> {
	await tx
		.update(walkIn)
		.set({ state, decidedBy: by, decidedAt: at, enrolmentId, firstName: '' })
		.where(eq(walkIn.id, id));
}

/** Empties names nobody decided about in time. */
export async function emptyWalkInsBefore(tx: Tx, before: Date): Promise<void> {
	await tx
		.update(walkIn)
		.set({ firstName: '' })
		.where(and(lt(walkIn.serverAt, before), ne(walkIn.firstName, '')));
}

/** Empties names that lead to somebody who erases herself. */
export async function emptyWalkInsOf(tx: Tx, accountId: string): Promise<void> {
	const mine = tx.select({ id: enrolment.id }).from(enrolment).where(eq(enrolment.accountId, accountId));
	await tx.update(walkIn).set({ firstName: '' }).where(inArray(walkIn.enrolmentId, mine));
}

/** The account of a learner of this organisation by her own way in: mail address or log-in name, written out in full. */
export async function findLearnerByLogin(
	tx: Tx,
	{ login, organisationId }: { login: string; organisationId: string },
): Promise<string | null> {
	const [row] = await tx
		.select({ id: account.id })
		.from(account)
		.innerJoin(member, eq(member.accountId, account.id))
		.where(
			and(
				eq(member.organisationId, organisationId),
				inArray(member.role, ['trainee', 'key-person']),
				isNull(account.erasedAt),
				or(
					sql`lower(${account.email}) = lower(${login})`,
					sql`lower(${account.loginName}) = lower(${login})`,
				),
			),
		);
	return row?.id ?? null;
}
