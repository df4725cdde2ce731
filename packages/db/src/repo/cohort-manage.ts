import { and, asc, eq, ilike, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import { contains } from '../contains.ts';
import type { Tx } from '../database.ts';
import { account, cohort, cohortTrainer, enrolment, meeting, member } from '../schema/index.ts';
import type { Cohort, EnrolmentRow } from './cohort.ts';

type CohortState = Cohort['state'];
export type CohortWish = {
	search?: string | undefined;
	state?: CohortState | undefined;
	limit: number;
	offset: number;
};

/** A page of an organisation's groups, those that run first; each row says how many there are in all. */
export async function browseCohorts(tx: Tx, organisationId: string, wish: CohortWish) {
	const rank = sql`case ${cohort.state} when 'running' then 0 when 'open' then 1 else 2 end`;
	return await tx
		.select({ cohort, total: sql<number>`(count(*) over ())::int` })
		.from(cohort)
		.where(
			and(
				eq(cohort.organisationId, organisationId),
				wish.state ? eq(cohort.state, wish.state) : undefined,
				wish.search ? ilike(cohort.name, contains(wish.search)) : undefined,
			),
		)
		.orderBy(rank, sql`${cohort.createdAt} desc`, asc(cohort.id))
		.limit(wish.limit)
		.offset(wish.offset);
}

const toDate = (at: string | null) => (at === null ? null : new Date(at));
/** People of a group in one of these states. */
const peopleIn = (states: string) =>
	sql<number>`(select count(*)::int from enrolment e where e.cohort_id = ${cohort}.id and e.state in (${sql.raw(states)}))`;

/** So many groups that run, then so many that are open, the newest first, with the seats that are taken. */
export async function listCurrentGroups(tx: Tx, organisationId: string, limit: number) {
	const ranked = tx
		.select({
			id: cohort.id,
			rank: sql<number>`row_number() over (
				partition by ${cohort.state} order by ${cohort.createdAt} desc, ${cohort.id})`.as('rank'),
		})
		.from(cohort)
		.where(and(eq(cohort.organisationId, organisationId), inArray(cohort.state, ['running', 'open'])))
		.as('ranked');
	return await tx
		.select({ cohort, people: peopleIn(`'active', 'finished'`) })
		.from(ranked)
		.innerJoin(cohort, eq(cohort.id, ranked.id))
		.where(lte(ranked.rank, limit))
		.orderBy(sql`${cohort.state} = 'open'`, ranked.rank);
}

/** Seats taken and people waiting of these groups. */
export async function countPeople(tx: Tx, cohortIds: readonly string[]) {
	if (cohortIds.length === 0) return [];
	return await tx
		.select({
			cohortId: enrolment.cohortId,
			people: sql<number>`count(*) filter (where ${enrolment.state} in ('active', 'finished'))::int`,
			waiting: sql<number>`count(*) filter (where ${enrolment.state} = 'waiting')::int`,
		})
		.from(enrolment)
		.where(inArray(enrolment.cohortId, [...cohortIds]))
		.groupBy(enrolment.cohortId);
}

/** The first half-day of these groups that begins at or after a moment. */
export async function listNextMeetings(tx: Tx, { ids, at }: { ids: readonly string[]; at: Date }) {
	if (ids.length === 0) return [];
	return await tx
		.select({ cohortId: meeting.cohortId, startsAt: sql<string>`min(${meeting.startsAt})` })
		.from(meeting)
		.where(
			and(
				inArray(meeting.cohortId, [...ids]),
				eq(meeting.isCancelled, false),
				sql`${meeting.startsAt} >= ${at.toISOString()}`,
			),
		)
		.groupBy(meeting.cohortId);
}

/** Makes a group; null where the same form made one already. */
export async function insertCohort(tx: Tx, values: typeof cohort.$inferInsert): Promise<Cohort | null> {
	const [row] = await tx
		.insert(cohort)
		.values(values)
		.onConflictDoNothing({ target: cohort.requestId })
		.returning();
	return row ?? null;
}

export async function findCohortByRequest(tx: Tx, requestId: string, organisationId: string) {
	const [row] = await tx
		.select()
		.from(cohort)
		.where(and(eq(cohort.requestId, requestId), eq(cohort.organisationId, organisationId)));
	return row ?? null;
}

export async function updateCohort(
	tx: Tx,
	id: string,
	values: Partial<Pick<Cohort, 'name' | 'capacity' | 'languages' | 'state'>>,
): Promise<void> {
	await tx.update(cohort).set(values).where(eq(cohort.id, id));
}

/** People of an organisation who may run a group, by name. */
export async function listPossibleTrainers(tx: Tx, organisationId: string) {
	return await tx
		.select({ id: account.id, name: account.name })
		.from(account)
		.innerJoin(member, eq(member.accountId, account.id))
		.where(
			and(eq(member.organisationId, organisationId), eq(member.role, 'trainer'), isNull(account.erasedAt)),
		)
		.orderBy(asc(account.name), asc(account.id));
}

/** Exactly these run the group from now on. */
export async function setTrainers(tx: Tx, cohortId: string, accountIds: readonly string[]): Promise<void> {
	await tx.delete(cohortTrainer).where(eq(cohortTrainer.cohortId, cohortId));
	if (accountIds.length > 0)
		await tx.insert(cohortTrainer).values(accountIds.map((accountId) => ({ cohortId, accountId })));
}

/** All of a group who are in one state become another. */
export async function changeEverybody(
	tx: Tx,
	cohortId: string,
	{ from, to }: { from: EnrolmentRow['state']; to: EnrolmentRow['state'] },
): Promise<{ id: string; accountId: string }[]> {
	return await tx
		.update(enrolment)
		.set({ state: to })
		.where(and(eq(enrolment.cohortId, cohortId), eq(enrolment.state, from)))
		.returning({ id: enrolment.id, accountId: enrolment.accountId });
}

export async function setLeft(tx: Tx, id: string, leftReason: EnrolmentRow['leftReason']): Promise<void> {
	await tx.update(enrolment).set({ state: 'left', leftReason }).where(eq(enrolment.id, id));
}

/** Moves somebody with everything she did: what hangs on the row goes along, and her earlier group stays named. */
export async function moveEnrolment(
	tx: Tx,
	id: string,
	to: Pick<EnrolmentRow, 'cohortId' | 'state' | 'arrival' | 'cameFrom'>,
): Promise<void> {
	await tx.update(enrolment).set(to).where(eq(enrolment.id, id));
}

/** A person's own ways through the course in an organisation, those she left aside. */
export async function listOwnEnrolments(tx: Tx, accountId: string, organisationId: string) {
	return await tx
		.select({ enrolment, cohort })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(
			and(
				eq(enrolment.accountId, accountId),
				eq(cohort.organisationId, organisationId),
				ne(enrolment.state, 'left'),
			),
		)
		.orderBy(sql`${cohort.state} = 'finished'`, sql`${enrolment.createdAt} desc`);
}

/** Groups anybody of the organisation may still join, the newest first, with who is in and the first half-day after `at`. */
export async function listOpenGroups(
	tx: Tx,
	organisationId: string,
	{ at, limit }: { at: Date; limit: number },
) {
	return await tx
		.select({
			cohort,
			people: peopleIn(`'active', 'finished'`),
			waiting: peopleIn(`'waiting'`),
			nextAt: sql`(
				select min(m.starts_at) from meeting m
				where m.cohort_id = ${cohort}.id and not m.is_cancelled and m.starts_at >= ${at.toISOString()})`.mapWith(
				toDate,
			),
		})
		.from(cohort)
		.where(and(eq(cohort.organisationId, organisationId), eq(cohort.state, 'open')))
		.orderBy(sql`${cohort.createdAt} desc`, asc(cohort.id))
		.limit(limit);
}

/** Other groups of the organisation that still take people, by name. */
export async function listTargets(tx: Tx, organisationId: string, notId: string) {
	return await tx
		.select({ id: cohort.id, name: cohort.name })
		.from(cohort)
		.where(and(eq(cohort.organisationId, organisationId), ne(cohort.state, 'finished'), ne(cohort.id, notId)))
		.orderBy(asc(cohort.name), asc(cohort.id))
		.limit(100);
}
