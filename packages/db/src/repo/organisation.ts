import { asc } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { organisation } from '../schema/index.ts';

export type Organisation = typeof organisation.$inferSelect;

/** The organisation that was there first; null in an empty house. */
export async function findFirstOrganisation(tx: Tx): Promise<Organisation | null> {
	const [row] = await tx.select().from(organisation).orderBy(asc(organisation.createdAt)).limit(1);
	return row ?? null;
}

export async function insertOrganisation(
	tx: Tx,
	values: typeof organisation.$inferInsert,
): Promise<Organisation> {
	const [row] = await tx.insert(organisation).values(values).returning();
	if (!row) throw new Error('the organisation was not written');
	return row;
}
