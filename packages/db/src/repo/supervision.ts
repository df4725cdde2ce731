import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	member,
	organisation,
	supervisionMeeting,
	supervisionRegistration,
} from '../schema/index.ts';

export type SupervisionMeeting = typeof supervisionMeeting.$inferSelect;
export type NewSupervisionMeeting = typeof supervisionMeeting.$inferInsert;

/** From the first moment up to, not including, the second. */
export type Span = { from: Date; until: Date };

const seatsIn = (state: 'confirmed' | 'waiting') =>
	sql<number>`count(*) filter (where ${supervisionRegistration.state} = ${state})::int`;

/** What an organisation asks of its key persons in a year, and whom they can reach in between. */
export async function findSupervisionRules(tx: Tx, organisationId: string) {
	const [row] = await tx
		.select({ settings: organisation.settings })
		.from(organisation)
		.where(eq(organisation.id, organisationId));
	if (!row) throw new Error('no such organisation');
	const { supervisionsPerYear, reachable } = row.settings;
	return { perYear: supervisionsPerYear, reachable };
}

/** Meetings that end after `from`, the next first, each with its counts and the own seat of one person, if any. */
export async function listComingSupervision(
	tx: Tx,
	{ organisationId, accountId, from }: { organisationId: string; accountId: string; from: Date },
) {
	const own = tx.$with('own').as(
		tx
			.select({
				meetingId: supervisionRegistration.meetingId,
				state: supervisionRegistration.state,
				arrival: supervisionRegistration.arrival,
			})
			.from(supervisionRegistration)
			.where(eq(supervisionRegistration.accountId, accountId)),
	);
	return await tx
		.with(own)
		.select({
			meeting: supervisionMeeting,
			trainer: account.shownName,
			taken: seatsIn('confirmed'),
			waiting: seatsIn('waiting'),
			ownState: own.state,
			// Who waits and came before her, and she herself.
			ownPlace: sql<number>`count(*) filter (where ${supervisionRegistration.state} = 'waiting' and ${supervisionRegistration.arrival} <= ${own.arrival})::int`,
		})
		.from(supervisionMeeting)
		.innerJoin(account, eq(account.id, supervisionMeeting.trainerId))
		.leftJoin(own, eq(own.meetingId, supervisionMeeting.id))
		.leftJoin(supervisionRegistration, eq(supervisionRegistration.meetingId, supervisionMeeting.id))
		.where(
			and(
				eq(supervisionMeeting.organisationId, organisationId),
				sql`${supervisionMeeting.startsAt} + make_interval(mins => ${supervisionMeeting.minutes}) > ${from.toISOString()}`,
				// A cancelled one is only news to who was coming.
				or(eq(supervisionMeeting.isCancelled, false), inArray(own.state, ['confirmed', 'waiting'])),
			),
		)
		.groupBy(supervisionMeeting.id, account.shownName, own.state, own.arrival)
		.orderBy(asc(supervisionMeeting.startsAt), asc(supervisionMeeting.id));
}

/** Meetings a person was at, the newest first. */
export async function listAttended(
	tx: Tx,
	{ organisationId, accountId, span }: { organisationId: string; accountId: string; span: Span },
) {
	return await tx
		.select({
			id: supervisionMeeting.id,
			kind: supervisionMeeting.kind,
			startsAt: supervisionMeeting.startsAt,
		})
		.from(supervisionRegistration)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRegistration.meetingId))
		.where(
			and(
				eq(supervisionRegistration.accountId, accountId),
				eq(supervisionRegistration.attended, 'present'),
				eq(supervisionMeeting.organisationId, organisationId),
				eq(supervisionMeeting.isCancelled, false),
				gte(supervisionMeeting.startsAt, span.from),
				lt(supervisionMeeting.startsAt, span.until),
			),
		)
		.orderBy(desc(supervisionMeeting.startsAt));
}

/** All meetings of an organisation, the newest first, with how many have a seat, wait, and are not marked yet. */
export async function listSupervision(tx: Tx, organisationId: string) {
	return await tx
		.select({
			meeting: supervisionMeeting,
			taken: seatsIn('confirmed'),
			waiting: seatsIn('waiting'),
			unmarked: sql<number>`count(*) filter (where ${supervisionRegistration.state} = 'confirmed' and ${supervisionRegistration.attended} is null)::int`,
			present: sql<number>`count(*) filter (where ${supervisionRegistration.attended} = 'present')::int`,
		})
		.from(supervisionMeeting)
		.leftJoin(supervisionRegistration, eq(supervisionRegistration.meetingId, supervisionMeeting.id))
		.where(eq(supervisionMeeting.organisationId, organisationId))
		.groupBy(supervisionMeeting.id)
		.orderBy(desc(supervisionMeeting.startsAt), asc(supervisionMeeting.id));
}

export async function findSupervision(
	tx: Tx,
	id: string,
	organisationId: string,
): Promise<SupervisionMeeting | null> {
	const [row] = await tx
		.select()
		.from(supervisionMeeting)
		.where(and(eq(supervisionMeeting.id, id), eq(supervisionMeeting.organisationId, organisationId)));
	return row ?? null;
}

/** The meeting, locked: whoever counts or gives seats holds this row until the transaction ends. */
export async function lockSupervision(
	tx: Tx,
	id: string,
	organisationId: string,
): Promise<SupervisionMeeting | null> {
	const [row] = await tx
		.select()
		.from(supervisionMeeting)
		.where(and(eq(supervisionMeeting.id, id), eq(supervisionMeeting.organisationId, organisationId)))
		.for('update');
	return row ?? null;
}

/** Writes a meeting under an id of the caller's choosing; the same id again changes nothing. False: the id is another's. */
export async function insertSupervision(
	tx: Tx,
	values: NewSupervisionMeeting & { id: string },
): Promise<boolean> {
	await tx.insert(supervisionMeeting).values(values).onConflictDoNothing();
	return (await findSupervision(tx, values.id, values.organisationId)) !== null;
}

export async function cancelSupervision(tx: Tx, id: string): Promise<void> {
	await tx.update(supervisionMeeting).set({ isCancelled: true }).where(eq(supervisionMeeting.id, id));
}

/**
 * Every key person of an organisation by name, with how often she was there in the year and how many coming seats in it
 * she has; one query for all of them.
 */
export async function countSupervisionYear(
	tx: Tx,
	{ organisationId, year, now }: { organisationId: string; year: Span; now: Date },
) {
	const isPresent = eq(supervisionRegistration.attended, 'present');
	const hasSeat = and(
		eq(supervisionRegistration.state, 'confirmed'),
		isNull(supervisionRegistration.attended),
		gte(supervisionMeeting.startsAt, now),
	);
	return await tx
		.select({
			accountId: account.id,
			name: account.name,
			since: member.createdAt,
			attended: sql<number>`count(${supervisionMeeting.id}) filter (where ${isPresent})::int`,
			booked: sql<number>`count(${supervisionMeeting.id}) filter (where ${hasSeat})::int`,
		})
		.from(member)
		.innerJoin(account, eq(account.id, member.accountId))
		.leftJoin(supervisionRegistration, eq(supervisionRegistration.accountId, account.id))
		.leftJoin(
			supervisionMeeting,
			and(
				eq(supervisionMeeting.id, supervisionRegistration.meetingId),
				eq(supervisionMeeting.organisationId, member.organisationId),
				eq(supervisionMeeting.isCancelled, false),
				gte(supervisionMeeting.startsAt, year.from),
				lt(supervisionMeeting.startsAt, year.until),
			),
		)
		.where(
			and(eq(member.organisationId, organisationId), eq(member.role, 'key-person'), isNull(account.erasedAt)),
		)
		.groupBy(account.id, member.createdAt)
		.orderBy(asc(account.name), asc(account.id));
}
