import { and, asc, desc, eq, gt, gte, inArray, lt, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	organisation,
	supervisionMeeting,
	supervisionRegistration,
	type OrganisationSettings,
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
	const { supervisionsPerYear, reachable, reach = [], remindWeeks = 4 } = row.settings;
	return { perYear: supervisionsPerYear, reachable, reach, remindWeeks };
}

/** Writes the rules of supervision among the settings of an organisation; locks them while they change. */
export async function saveSupervisionRules(
	tx: Tx,
	organisationId: string,
	rules: Pick<OrganisationSettings, 'supervisionsPerYear' | 'remindWeeks' | 'reachable' | 'reach'>,
): Promise<void> {
	await tx
		.update(organisation)
		.set({ settings: sql`${organisation.settings} || ${JSON.stringify(rules)}::jsonb` })
		.where(eq(organisation.id, organisationId));
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

/**
 * Meetings of an organisation, the newest first, with how many have a seat, wait, and are not marked yet: all from
 * `since` on, and older ones in which somebody is still to be marked.
 */
export async function listSupervision(tx: Tx, organisationId: string, since: Date) {
	const unmarked = sql<number>`count(*) filter (where ${supervisionRegistration.state} = 'confirmed' and ${supervisionRegistration.attended} is null)::int`;
	return await tx
		.select({
			meeting: supervisionMeeting,
			taken: seatsIn('confirmed'),
			waiting: seatsIn('waiting'),
			unmarked,
			present: sql<number>`count(*) filter (where ${supervisionRegistration.attended} = 'present')::int`,
		})
		.from(supervisionMeeting)
		.leftJoin(supervisionRegistration, eq(supervisionRegistration.meetingId, supervisionMeeting.id))
		.where(eq(supervisionMeeting.organisationId, organisationId))
		.groupBy(supervisionMeeting.id)
		.having(
			or(
				gte(supervisionMeeting.startsAt, since),
				and(eq(supervisionMeeting.isCancelled, false), gt(unmarked, 0)),
			),
		)
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
	await updateSupervision(tx, id, { isCancelled: true });
}

/** Changes a coming meeting; the number that calendars compare grows. */
export async function updateSupervision(
	tx: Tx,
	id: string,
	set: Partial<
		Pick<SupervisionMeeting, 'startsAt' | 'minutes' | 'place' | 'seats' | 'method' | 'isCancelled'>
	>,
): Promise<SupervisionMeeting> {
	const [row] = await tx
		.update(supervisionMeeting)
		.set({ ...set, revision: sql`${supervisionMeeting.revision} + 1` })
		.where(eq(supervisionMeeting.id, id))
		.returning();
	if (!row) throw new Error('the meeting is gone');
	return row;
}
