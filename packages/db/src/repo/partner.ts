import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { partner } from '../schema/index.ts';

export type Partner = typeof partner.$inferSelect;

export async function findPartnerByKey(tx: Tx, key: string): Promise<Partner | null> {
	const [row] = await tx.select().from(partner).where(eq(partner.key, key));
	return row ?? null;
}

export async function listPartners(tx: Tx, organisationId: string): Promise<Partner[]> {
	return await tx
		.select()
		.from(partner)
		.where(eq(partner.organisationId, organisationId))
		.orderBy(asc(sql`lower(${partner.name})`));
}

/** Writes a partner; one of that name that is there already is given back as it is. Null: the key is taken. */
export async function insertPartner(tx: Tx, values: typeof partner.$inferInsert): Promise<Partner | null> {
	await tx.insert(partner).values(values).onConflictDoNothing();
	const [row] = await tx
		.select()
		.from(partner)
		.where(
			and(
				eq(partner.organisationId, values.organisationId),
				sql`lower(${partner.name}) = lower(${values.name})`,
			),
		);
	return row ?? null;
}
