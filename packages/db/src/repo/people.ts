import { and, asc, eq, ilike, inArray, isNull, max, or, sql } from 'drizzle-orm';
import { contains } from '../contains.ts';
import type { Tx } from '../database.ts';
import { account, cohortTrainer, cohort, member, passkey, session, type Role } from '../schema/index.ts';

export type PeopleWish = {
	search?: string | undefined;
	role?: Role | undefined;
	limit: number;
	offset: number;
};

/** People of an organisation by name, with their roles; each row says how many there are in all. */
export async function listPeople(tx: Tx, organisationId: string, wish: PeopleWish) {
	const { search, role, limit, offset } = wish;
	const withRole = tx
		.select({ id: member.accountId })
		.from(member)
		.where(and(eq(member.organisationId, organisationId), role ? eq(member.role, role) : undefined));
	return await tx
		.select({
			id: account.id,
			name: account.name,
			shownName: account.shownName,
			roles: sql<Role[]>`array_agg(distinct ${member.role})`,
			hasSecondFactor: sql<boolean>`${account.totpSecret} is not null or exists (select from ${passkey} where ${passkey.accountId} = ${account.id})`,
			lastSeenAt: max(session.lastVerifiedAt),
			total: sql<number>`(count(*) over ())::int`,
		})
		.from(account)
		.innerJoin(member, and(eq(member.accountId, account.id), eq(member.organisationId, organisationId)))
		.leftJoin(session, eq(session.accountId, account.id))
		.where(
			and(
				inArray(account.id, withRole),
				isNull(account.erasedAt),
				search
					? or(ilike(account.name, contains(search)), ilike(account.shownName, contains(search)))
					: undefined,
			),
		)
		.groupBy(account.id)
		.orderBy(asc(account.name), asc(account.id))
		.limit(limit)
		.offset(offset);
}

/** Roles of a person in one organisation, locked until they are changed; empty when she is not there. */
export async function lockRoles(tx: Tx, accountId: string, organisationId: string): Promise<Role[]> {
	const rows = await tx
		.select({ role: member.role })
		.from(member)
		.where(and(eq(member.accountId, accountId), eq(member.organisationId, organisationId)))
		.for('update');
	return rows.map((row) => row.role);
}

export async function removeRoles(
	tx: Tx,
	{ accountId, organisationId, roles }: { accountId: string; organisationId: string; roles: readonly Role[] },
): Promise<void> {
	if (roles.length === 0) return;
	await tx
		.delete(member)
		.where(
			and(
				eq(member.accountId, accountId),
				eq(member.organisationId, organisationId),
				inArray(member.role, [...roles]),
			),
		);
}

/** Cohorts of an organisation that somebody may be invited to; of one trainer where she is given. */
export async function listOpenCohorts(tx: Tx, organisationId: string, trainerId?: string) {
	const rows = await tx
		.selectDistinct({ id: cohort.id, name: cohort.name, createdAt: cohort.createdAt })
		.from(cohort)
		.leftJoin(cohortTrainer, eq(cohortTrainer.cohortId, cohort.id))
		.where(
			and(
				eq(cohort.organisationId, organisationId),
				inArray(cohort.state, ['open', 'running']),
				trainerId ? eq(cohortTrainer.accountId, trainerId) : undefined,
			),
		)
		.orderBy(asc(cohort.createdAt));
	return rows.map(({ id, name }) => ({ id, name }));
}

/** Ids of who has a role in an organisation. */
export async function listMembersWith(tx: Tx, organisationId: string, role: Role): Promise<string[]> {
	const rows = await tx
		.select({ id: member.accountId })
		.from(member)
		.where(and(eq(member.organisationId, organisationId), eq(member.role, role)))
		.orderBy(asc(member.accountId));
	return rows.map((row) => row.id);
}

/** Whether somebody has any role in an organisation. */
export async function isMemberOf(tx: Tx, accountId: string, organisationId: string): Promise<boolean> {
	const [row] = await tx
		.select({ id: member.accountId })
		.from(member)
		.where(and(eq(member.accountId, accountId), eq(member.organisationId, organisationId)))
		.limit(1);
	return row !== undefined;
}
