import { desc, eq, getTableColumns, lt } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, auditEntry } from '../schema/index.ts';

export type NewAuditEntry = typeof auditEntry.$inferInsert;

/** Writes down who looked at or changed what of whom; ids only. */
export async function insertAudit(tx: Tx, values: NewAuditEntry): Promise<void> {
	await tx.insert(auditEntry).values(values);
}

/** What was looked at or changed of one person, the newest first, with the shown name of who did it. */
export async function listAuditOf(tx: Tx, subjectId: string, limit = 200) {
	return await tx
		.select({ ...getTableColumns(auditEntry), actor: account.shownName })
		.from(auditEntry)
		.leftJoin(account, eq(account.id, auditEntry.actorId))
		.where(eq(auditEntry.subjectId, subjectId))
		.orderBy(desc(auditEntry.at))
		.limit(limit);
}

export async function deleteAuditBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(auditEntry).where(lt(auditEntry.at, at));
}

/** Who did what with one object (a concern, for example), the newest first, with the name of who did it. */
export async function listAuditOn(tx: Tx, objectId: string, limit = 200) {
	return await tx
		.select({ ...getTableColumns(auditEntry), actor: account.name })
		.from(auditEntry)
		.leftJoin(account, eq(account.id, auditEntry.actorId))
		.where(eq(auditEntry.objectId, objectId))
		.orderBy(desc(auditEntry.at))
		.limit(limit);
}
