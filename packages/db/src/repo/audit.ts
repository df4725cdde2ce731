import { desc, eq, getTableColumns, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, auditEntry, enrolment, organisation, type Role } from '../schema/index.ts';

export type NewAuditEntry = typeof auditEntry.$inferInsert;

/** Writes down who looked at or changed what of whom; ids only. */
export async function insertAudit(tx: Tx, values: NewAuditEntry): Promise<void> {
	await tx.insert(auditEntry).values(values);
}

/** The people of one look, by account or by their place in a group. */
export type SeenPeople = { accounts: readonly string[] } | { enrolments: readonly string[] };

export type NewLook = {
	actorId: string;
	actorRole: Role;
	organisationId: string;
	action: string;
	objectId: string | null;
	at: Date;
};

/** Writes down one look, at one person or at everybody of a list: one row, whoever looked left out. */
export async function insertLook(tx: Tx, look: NewLook, people: SeenPeople): Promise<void> {
	const ids = 'accounts' in people ? people.accounts : people.enrolments;
	if (ids.length === 0) return;
	await tx.insert(auditEntry).values({ ...look, subjectIds: subjectsOf(tx, people, look.actorId) });
}

function subjectsOf(tx: Tx, people: SeenPeople, actorId: string): SQL<string[]> {
	if ('accounts' in people) {
		const others = [...new Set(people.accounts)].filter((id) => id !== actorId);
		return sql<string[]>`${sql.param(`{${others.join(',')}}`)}::uuid[]`;
	}
	const accounts = tx
		.selectDistinct({ id: enrolment.accountId })
		.from(enrolment)
		.where(inArray(enrolment.id, [...people.enrolments]));
	return sql<string[]>`array_remove(array(${accounts}), ${actorId}::uuid)`;
}

/** What was looked at or changed of one person, the newest first, with the shown name of who did it and where. */
export async function listAuditOf(tx: Tx, subjectId: string, page: { limit: number; offset: number }) {
	return await tx
		.select({
			action: auditEntry.action,
			at: auditEntry.at,
			actorId: auditEntry.actorId,
			actorRole: auditEntry.actorRole,
			actor: account.shownName,
			/** Erased accounts keep their row. */
			actorErasedAt: account.erasedAt,
			organisation: organisation.name,
			total: sql<number>`(count(*) over ())::int`,
		})
		.from(auditEntry)
		.leftJoin(account, eq(account.id, auditEntry.actorId))
		.leftJoin(organisation, eq(organisation.id, auditEntry.organisationId))
		.where(
			or(eq(auditEntry.subjectId, subjectId), sql`${auditEntry.subjectIds} @> array[${subjectId}::uuid]`),
		)
		.orderBy(desc(auditEntry.at), desc(auditEntry.id))
		.limit(page.limit)
		.offset(page.offset);
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
