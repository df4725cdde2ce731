import { aliasedTable, and, count, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, concern, type ConcernOutcome } from '../schema/index.ts';

export type Concern = typeof concern.$inferSelect;

/** Who reads: a coordinator of the organisation. What is about herself is not there for her. */
export type ConcernReader = { organisationId: string; accountId: string };

const readableBy = ({ organisationId, accountId }: ConcernReader) =>
	and(
		eq(concern.organisationId, organisationId),
		or(isNull(concern.subjectId), ne(concern.subjectId, accountId)),
	);

/** Writes a concern; false where this very message came before. */
export async function insertConcern(tx: Tx, values: typeof concern.$inferInsert): Promise<boolean> {
	const rows = await tx.insert(concern).values(values).onConflictDoNothing().returning({ id: concern.id });
	return rows.length > 0;
}

const subject = aliasedTable(account, 'subject');

/** Open or settled ones, the newest first, without a word of what they say; each row tells how many there are. */
export async function listConcerns(
	tx: Tx,
	reader: ConcernReader,
	wish: { isOpen: boolean; limit: number; offset: number },
) {
	return await tx
		.select({
			id: concern.id,
			way: concern.way,
			subjectName: subject.name,
			firstReadAt: concern.firstReadAt,
			closedAt: concern.closedAt,
			outcome: concern.outcome,
			createdAt: concern.createdAt,
			total: sql<number>`(count(*) over ())::int`,
		})
		.from(concern)
		.leftJoin(subject, eq(subject.id, concern.subjectId))
		.where(and(readableBy(reader), wish.isOpen ? isNull(concern.closedAt) : isNotNull(concern.closedAt)))
		.orderBy(desc(wish.isOpen ? concern.createdAt : concern.closedAt), desc(concern.id))
		.limit(wish.limit)
		.offset(wish.offset);
}

export async function countOpenConcerns(tx: Tx, reader: ConcernReader): Promise<number> {
	const [row] = await tx
		.select({ open: count() })
		.from(concern)
		.where(and(readableBy(reader), isNull(concern.closedAt)));
	return row?.open ?? 0;
}

/** One concern, its row locked: what coordinators do with it happens one after another. */
export async function lockConcern(tx: Tx, id: string, reader: ConcernReader): Promise<Concern | null> {
	const [row] = await tx
		.select()
		.from(concern)
		.where(and(eq(concern.id, id), readableBy(reader)))
		.for('update');
	return row ?? null;
}

export async function updateConcern(
	tx: Tx,
	id: string,
	values: Partial<typeof concern.$inferInsert>,
): Promise<void> {
	await tx.update(concern).set(values).where(eq(concern.id, id));
}

/** Names of people by id, as they are in this organisation's lists. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.select({ id: account.id, name: account.name })
		.from(account)
		.where(inArray(account.id, [...ids]));
	return new Map(rows.map((row) => [row.id, row.name]));
}

/** What a person wrote under her own name, still sealed. */
export async function listConcernsBy(tx: Tx, accountId: string): Promise<Concern[]> {
	return await tx
		.select()
		.from(concern)
		.where(eq(concern.raisedBy, accountId))
		.orderBy(desc(concern.createdAt));
}

/** Part of erasing a person: the words about her and the words she wrote under her name go; that there was one stays. */
export async function emptyConcernsOf(tx: Tx, accountId: string, at: Date): Promise<void> {
	const gone = (outcome: ConcernOutcome) => ({
		...{ sealed: '', raisedBy: null },
		closedAt: sql`coalesce(${concern.closedAt}, ${at.toISOString()}::timestamptz)`,
		outcome: sql`coalesce(${concern.outcome}, ${outcome})`,
	});
	await tx
		.update(concern)
		.set({ ...gone('erased'), subjectId: null, certificateId: null })
		.where(eq(concern.subjectId, accountId));
	await tx.update(concern).set(gone('withdrawn')).where(eq(concern.raisedBy, accountId));
}

/** Deletes what was settled before `closed`, and what was written before `written` whatever came of it. */
export async function deleteConcernsBefore(
	tx: Tx,
	{ closed, written }: { closed: Date; written: Date },
): Promise<void> {
	await tx.delete(concern).where(or(lt(concern.closedAt, closed), lt(concern.createdAt, written)));
}
