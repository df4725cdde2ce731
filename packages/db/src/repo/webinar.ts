import { and, asc, count, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { registration, webinar, type WebinarCounts, type WebinarState } from '../schema/index.ts';

export type Webinar = typeof webinar.$inferSelect;
export type NewWebinar = typeof webinar.$inferInsert;

/** Webinars one can still sign up for, the next first, with the seats that are taken. */
export async function listComingWebinars(
	tx: Tx,
	{ now, organisationId }: { now: Date; organisationId?: string | undefined },
): Promise<{ webinar: Webinar; confirmed: number }[]> {
	const rows = await tx
		.select({ webinar, confirmed: count(registration.id) })
		.from(webinar)
		.leftJoin(registration, and(eq(registration.webinarId, webinar.id), eq(registration.state, 'confirmed')))
		.where(
			and(
				eq(webinar.state, 'open'),
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

/** Ids of webinars whose registrations have reached their last day. */
export async function listWebinarsToPurge(tx: Tx, now: Date): Promise<string[]> {
	const rows = await tx
		.select({ id: webinar.id })
		.from(webinar)
		.where(
			and(
				isNull(webinar.counts),
				sql`${webinar.startsAt} + make_interval(mins => ${webinar.minutes}, days => ${webinar.deleteAfterDays}) < ${now.toISOString()}`,
			),
		);
	return rows.map((row) => row.id);
}

export async function setWebinarCounts(tx: Tx, id: string, counts: WebinarCounts): Promise<void> {
	await tx.update(webinar).set({ counts }).where(eq(webinar.id, id));
}
