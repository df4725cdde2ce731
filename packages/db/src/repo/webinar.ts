import {
	and,
	asc,
	count,
	desc,
	eq,
	gt,
	gte,
	inArray,
	isNotNull,
	isNull,
	lt,
	notInArray,
	ne,
	sql,
} from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { registration, webinar, type WebinarCounts, type WebinarState } from '../schema/index.ts';

export type Webinar = typeof webinar.$inferSelect;
export type NewWebinar = typeof webinar.$inferInsert;

type Coming = {
	now: Date;
	organisationId?: string | undefined;
	/** Left out: those one can sign up for. */
	states?: readonly WebinarState[];
};

/** Coming webinars, the next first, with the seats that are taken. */
export async function listComingWebinars(
	tx: Tx,
	{ now, organisationId, states = ['open'] }: Coming,
): Promise<{ webinar: Webinar; confirmed: number }[]> {
	const rows = await tx
		.select({ webinar, confirmed: count(registration.id) })
		.from(webinar)
		.leftJoin(registration, and(eq(registration.webinarId, webinar.id), eq(registration.state, 'confirmed')))
		.where(
			and(
				inArray(webinar.state, [...states]),
				gt(webinar.startsAt, now),
				organisationId ? eq(webinar.organisationId, organisationId) : undefined,
			),
		)
		.groupBy(webinar.id)
		.orderBy(asc(webinar.startsAt), asc(webinar.id));
	return rows;
}

/** All of an organisation, the newest first. */
export async function listWebinarsOf(tx: Tx, organisationId: string): Promise<Webinar[]> {
	return await tx
		.select()
		.from(webinar)
		.where(eq(webinar.organisationId, organisationId))
		.orderBy(desc(webinar.startsAt), asc(webinar.id));
}

/** The next webinars that are not called off nor over, with their seats, queue and questions nobody looked at yet. */
export async function listNextWebinars(
	tx: Tx,
	organisationId: string,
	{ now, limit }: { now: Date; limit: number },
) {
	const people = (state: 'confirmed' | 'waiting') => sql<number>`(
		select count(*)::int from registration r where r.webinar_id = ${webinar}.id and r.state = ${state})`;
	return await tx
		.select({
			webinar,
			confirmed: people('confirmed'),
			waiting: people('waiting'),
			newQuestions: sql<number>`(
				select count(*)::int from question q where q.webinar_id = ${webinar}.id and q.state = 'new')`,
		})
		.from(webinar)
		.where(
			and(
				eq(webinar.organisationId, organisationId),
				ne(webinar.state, 'cancelled'),
				sql`${webinar.startsAt} + make_interval(mins => ${webinar.minutes}) > ${now.toISOString()}`,
			),
		)
		.orderBy(asc(webinar.startsAt), asc(webinar.id))
		.limit(limit);
}

export async function findWebinar(tx: Tx, id: string): Promise<Webinar | null> {
	const [row] = await tx.select().from(webinar).where(eq(webinar.id, id));
	return row ?? null;
}

/** The webinar, locked: whoever counts or gives seats holds this row until the transaction ends. */
export async function lockWebinar(tx: Tx, id: string): Promise<Webinar | null> {
	const [row] = await tx.select().from(webinar).where(eq(webinar.id, id)).for('update');
	return row ?? null;
}

/** Writes a webinar under an id of the caller's choosing; the same id again changes nothing and gives what is there. */
export async function insertWebinar(tx: Tx, values: NewWebinar & { id: string }): Promise<Webinar> {
	await tx.insert(webinar).values(values).onConflictDoNothing();
	const found = await findWebinar(tx, values.id);
	if (!found) throw new Error('the webinar was not written');
	return found;
}

/** Changes what is there and its revision; calendars take the newer one. */
export async function updateWebinar(
	tx: Tx,
	id: string,
	{ at, ...values }: Partial<NewWebinar> & { at: Date },
): Promise<Webinar> {
	const [row] = await tx
		.update(webinar)
		.set({ ...values, changedAt: at, revision: sql`${webinar.revision} + 1` })
		.where(eq(webinar.id, id))
		.returning();
	if (!row) throw new Error('the webinar was not changed');
	return row;
}

/** Remembers when somebody saw that the room shows and keeps nobody; null when it is another room now. */
export async function setRoomChecked(tx: Tx, id: string, at: Date | null): Promise<void> {
	await tx.update(webinar).set({ roomCheckedAt: at }).where(eq(webinar.id, id));
}

/** Webinars that begin between two moments and are not called off. */
export async function listWebinarsBetween(
	tx: Tx,
	{ from, until }: { from: Date; until: Date },
): Promise<Webinar[]> {
	return await tx
		.select()
		.from(webinar)
		.where(
			and(
				inArray(webinar.state, ['open', 'closed']),
				gte(webinar.startsAt, from),
				lt(webinar.startsAt, until),
			),
		)
		.orderBy(asc(webinar.startsAt), asc(webinar.id));
}

export async function setWebinarState(
	tx: Tx,
	id: string,
	{ state, at }: { state: WebinarState; at: Date },
): Promise<void> {
	await tx
		.update(webinar)
		.set({ state, changedAt: at, revision: sql`${webinar.revision} + 1` })
		.where(eq(webinar.id, id));
}

/** Webinars that are over and still count as open or closed become held. */
export async function markHeldWebinars(tx: Tx, now: Date): Promise<void> {
	await tx
		.update(webinar)
		.set({ state: 'held' })
		.where(
			and(
				inArray(webinar.state, ['open', 'closed']),
				sql`${webinar.startsAt} + make_interval(mins => ${webinar.minutes}) < ${now.toISOString()}`,
			),
		);
}

/** Those that nobody could ever sign up for and whose day is over. */
export async function deleteUnopenedWebinars(tx: Tx, now: Date): Promise<void> {
	await tx
		.delete(webinar)
		.where(and(inArray(webinar.state, ['draft', 'announced']), lt(webinar.startsAt, now)));
}

/** Those whose people are long gone and whose figures nobody needs any more. */
export async function deleteWebinarsBefore(tx: Tx, before: Date): Promise<void> {
	await tx.delete(webinar).where(and(isNotNull(webinar.counts), lt(webinar.startsAt, before)));
}

/** Ids of webinars whose registrations have reached their last day. */
export async function listWebinarsToPurge(tx: Tx, now: Date): Promise<string[]> {
	const rows = await tx
		.select({ id: webinar.id })
		.from(webinar)
		.where(
			and(
				isNull(webinar.counts),
				notInArray(webinar.state, ['draft', 'announced']),
				sql`${webinar.startsAt} + make_interval(mins => ${webinar.minutes}, days => ${webinar.deleteAfterDays}) < ${now.toISOString()}`,
			),
		);
	return rows.map((row) => row.id);
}

/** Keeps the figures when people go. What was held is archived; the room is nobody's door any more. */
export async function setWebinarCounts(tx: Tx, id: string, counts: WebinarCounts): Promise<void> {
	await tx
		.update(webinar)
		.set({
			counts,
			joinUrl: '',
			state: sql`case when ${webinar.state} = 'held' then 'archived' else ${webinar.state} end`,
		})
		.where(eq(webinar.id, id));
}
