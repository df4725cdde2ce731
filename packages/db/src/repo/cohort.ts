import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, cohort, enrolment, invitation, type EnrolmentState } from '../schema/index.ts';

export type Cohort = typeof cohort.$inferSelect;
export type EnrolmentRow = typeof enrolment.$inferSelect;

/** Who looks, and at which groups: all of the organisation, or those she runs. */
export type CohortScope = { organisationId: string; viewerId: string; wholeOrganisation: boolean };

/** Whether somebody runs the group of a row. */
export const isRunBy = (accountId: string) => sql<boolean>`exists (
	select 1 from cohort_trainer t where t.cohort_id = ${cohort}.id and t.account_id = ${accountId})`;

export function isVisible({ organisationId, viewerId, wholeOrganisation }: CohortScope) {
	return and(eq(cohort.organisationId, organisationId), wholeOrganisation ? undefined : isRunBy(viewerId));
}

/** Open turns of a group without an answer. */
const waitingTurns = sql<number>`(
	select count(*)::int from open_turn o
	join rehearsal r on r.id = o.rehearsal_id join enrolment e on e.id = r.enrolment_id
	where e.cohort_id = ${cohort}.id and o.consent_at is not null
		and not exists (select 1 from review v where v.open_turn_id = o.id))`;

/** Groups, those that run first; each with its people counted by what they are, and with what waits for an answer. */
export async function listCohorts(tx: Tx, scope: CohortScope) {
	const rank = sql`case ${cohort.state} when 'running' then 0 when 'open' then 1 else 2 end`;
	return await tx
		.select({
			cohort,
			people: sql<number>`count(${enrolment.id}) filter (where ${enrolment.state} in ('active', 'finished'))::int`,
			waiting: sql<number>`count(${enrolment.id}) filter (where ${enrolment.state} = 'waiting')::int`,
			reviews: waitingTurns,
			wantContact: sql<number>`count(${enrolment.wantsContactAt}) filter (where ${enrolment.state} <> 'left')::int`,
		})
		.from(cohort)
		.leftJoin(enrolment, eq(enrolment.cohortId, cohort.id))
		.where(isVisible(scope))
		.groupBy(cohort.id)
		.orderBy(rank, asc(cohort.createdAt), asc(cohort.id));
}

export async function findCohort(tx: Tx, id: string, scope: CohortScope): Promise<Cohort | null> {
	const [row] = await tx
		.select()
		.from(cohort)
		.where(and(eq(cohort.id, id), isVisible(scope)));
	return row ?? null;
}

/** A group with its trainers by name and with what waits for an answer; null where the viewer may not see it. */
export async function findGroup(tx: Tx, id: string, scope: CohortScope) {
	const [row] = await tx
		.select({
			cohort,
			isMine: isRunBy(scope.viewerId),
			reviews: waitingTurns,
			trainers: sql<string[]>`array(
				select a.shown_name from cohort_trainer t join account a on a.id = t.account_id
				where t.cohort_id = ${cohort}.id order by a.name)`,
		})
		.from(cohort)
		.where(and(eq(cohort.id, id), isVisible(scope)));
	return row ?? null;
}

/** The group with its row locked until the transaction ends: whoever counts seats waits for the one before. */
export async function lockCohort(tx: Tx, id: string, organisationId: string): Promise<Cohort | null> {
	const [row] = await tx
		.select()
		.from(cohort)
		.where(and(eq(cohort.id, id), eq(cohort.organisationId, organisationId)))
		.for('update');
	return row ?? null;
}

type Seats = { taken: number; waiting: number; lastArrival: number };

/** Seats taken, people waiting and the highest number of arrival; true only while the group is locked. */
export async function countSeats(tx: Tx, cohortId: string): Promise<Seats> {
	const [row] = await tx
		.select({
			taken: sql<number>`count(*) filter (where ${enrolment.state} in ('active', 'finished'))::int`,
			waiting: sql<number>`count(*) filter (where ${enrolment.state} = 'waiting')::int`,
			lastArrival: sql<number>`coalesce(max(${enrolment.arrival}), 0)::int`,
		})
		.from(enrolment)
		.where(eq(enrolment.cohortId, cohortId));
	return row ?? { taken: 0, waiting: 0, lastArrival: 0 };
}

export async function findEnrolmentIn(
	tx: Tx,
	cohortId: string,
	accountId: string,
): Promise<EnrolmentRow | null> {
	const [row] = await tx
		.select()
		.from(enrolment)
		.where(and(eq(enrolment.cohortId, cohortId), eq(enrolment.accountId, accountId)));
	return row ?? null;
}

type Seat = Pick<EnrolmentRow, 'accountId' | 'cohortId' | 'courseVersionId' | 'state' | 'arrival'>;

/** Takes a seat or a place in the queue; who left before gets a new place, not her old one. */
export async function saveSeat(tx: Tx, seat: Seat): Promise<EnrolmentRow> {
	const [row] = await tx
		.insert(enrolment)
		.values(seat)
		.onConflictDoUpdate({
			target: [enrolment.accountId, enrolment.cohortId],
			set: { state: seat.state, arrival: seat.arrival, leftReason: null },
		})
		.returning();
	if (!row) throw new Error('the seat was not written');
	return row;
}

export async function setEnrolmentState(tx: Tx, id: string, state: EnrolmentState): Promise<void> {
	await tx.update(enrolment).set({ state }).where(eq(enrolment.id, id));
}

/** Who waits, in order. */
export async function listWaiting(tx: Tx, cohortId: string): Promise<EnrolmentRow[]> {
	return await tx
		.select()
		.from(enrolment)
		.where(and(eq(enrolment.cohortId, cohortId), eq(enrolment.state, 'waiting')))
		.orderBy(asc(enrolment.arrival));
}

/** Who has a seat. */
export async function listSeated(tx: Tx, cohortId: string) {
	return await tx
		.select({ accountId: enrolment.accountId })
		.from(enrolment)
		.where(and(eq(enrolment.cohortId, cohortId), eq(enrolment.state, 'active')))
		.orderBy(asc(enrolment.arrival));
}

/** A usable invitation to a group, locked, by the hash of its secret. */
export async function lockInvitation(
	tx: Tx,
	{ tokenHash, organisationId, at }: { tokenHash: string; organisationId: string; at: Date },
) {
	const [row] = await tx
		.select()
		.from(invitation)
		.where(
			and(
				eq(invitation.tokenHash, tokenHash),
				eq(invitation.organisationId, organisationId),
				gt(invitation.expiresAt, at),
				gt(invitation.usesLeft, 0),
				isNotNull(invitation.cohortId),
			),
		)
		.for('update');
	return row ?? null;
}

export async function takeInvitation(tx: Tx, id: string): Promise<void> {
	await tx
		.update(invitation)
		.set({ usesLeft: sql`${invitation.usesLeft} - 1` })
		.where(eq(invitation.id, id));
}

/** A person's enrolment in a group that the viewer may see, with the group and whether she runs it. */
export async function findEnrolment(tx: Tx, id: string, scope: CohortScope) {
	const [row] = await tx
		.select({
			enrolment,
			cohort,
			personName: account.name,
			shownName: account.shownName,
			isMine: isRunBy(scope.viewerId),
		})
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.where(and(eq(enrolment.id, id), isVisible(scope)));
	return row ?? null;
}

/** Days the trainer keeps about a person: only the days themselves, nothing that was said or shown. */
export async function setPersonDays(
	tx: Tx,
	id: string,
	days: Partial<Pick<EnrolmentRow, 'intakeAt' | 'confidentialityAt' | 'vogSeenAt' | 'wantsContactAt'>>,
): Promise<void> {
	await tx.update(enrolment).set(days).where(eq(enrolment.id, id));
}

/** Everybody who has, had or waits for a seat, in order of names. */
export async function listRoster(tx: Tx, cohortId: string) {
	return await tx
		.select({
			enrolmentId: enrolment.id,
			name: account.name,
			state: enrolment.state,
			arrival: enrolment.arrival,
			locale: account.locale,
		})
		.from(enrolment)
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.where(eq(enrolment.cohortId, cohortId))
		.orderBy(asc(account.name), asc(enrolment.id));
}
