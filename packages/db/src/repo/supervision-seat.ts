import { and, asc, count, eq, lte, ne, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, supervisionRegistration } from '../schema/index.ts';

export type SupervisionSeat = typeof supervisionRegistration.$inferSelect;

/** Seats taken and the highest number of arrival; true only while the meeting is locked. */
export async function countSupervisionSeats(tx: Tx, meetingId: string) {
	const [row] = await tx
		.select({
			taken: sql<number>`count(*) filter (where ${supervisionRegistration.state} = 'confirmed')::int`,
			lastArrival: sql<number>`coalesce(max(${supervisionRegistration.arrival}), 0)::int`,
		})
		.from(supervisionRegistration)
		.where(eq(supervisionRegistration.meetingId, meetingId));
	return row ?? { taken: 0, lastArrival: 0 };
}

export async function findSeat(
	tx: Tx,
	meetingId: string,
	accountId: string,
): Promise<SupervisionSeat | null> {
	const [row] = await tx
		.select()
		.from(supervisionRegistration)
		.where(
			and(eq(supervisionRegistration.meetingId, meetingId), eq(supervisionRegistration.accountId, accountId)),
		);
	return row ?? null;
}

type NewSeat = Pick<SupervisionSeat, 'meetingId' | 'accountId' | 'state' | 'arrival' | 'createdAt'>;

/** Takes a seat or a place in the queue; who left before gets a new place, not her old one. */
export async function saveSupervisionSeat(tx: Tx, seat: NewSeat): Promise<void> {
	const { state, arrival } = seat;
	await tx
		.insert(supervisionRegistration)
		.values(seat)
		.onConflictDoUpdate({
			target: [supervisionRegistration.meetingId, supervisionRegistration.accountId],
			set: { state, arrival },
		});
}

export async function setSeatState(tx: Tx, id: string, state: SupervisionSeat['state']): Promise<void> {
	await tx.update(supervisionRegistration).set({ state }).where(eq(supervisionRegistration.id, id));
}

/** Who has waited longest; null when nobody waits. */
export async function findFirstWaiting(tx: Tx, meetingId: string): Promise<SupervisionSeat | null> {
	const [row] = await tx
		.select()
		.from(supervisionRegistration)
		.where(
			and(eq(supervisionRegistration.meetingId, meetingId), eq(supervisionRegistration.state, 'waiting')),
		)
		.orderBy(asc(supervisionRegistration.arrival))
		.limit(1);
	return row ?? null;
}

/** The number in the queue, 1 is next. */
export async function placeInSupervisionQueue(
	tx: Tx,
	{ meetingId, arrival }: Pick<SupervisionSeat, 'meetingId' | 'arrival'>,
): Promise<number> {
	const [row] = await tx
		.select({ place: count() })
		.from(supervisionRegistration)
		.where(
			and(
				eq(supervisionRegistration.meetingId, meetingId),
				eq(supervisionRegistration.state, 'waiting'),
				lte(supervisionRegistration.arrival, arrival),
			),
		);
	return row?.place ?? 0;
}

/** Everybody with a seat or a place in the queue, in order of arrival. */
export async function listSupervisionRoster(tx: Tx, meetingId: string) {
	return await tx
		.select({ seat: supervisionRegistration, name: account.name })
		.from(supervisionRegistration)
		.innerJoin(account, eq(account.id, supervisionRegistration.accountId))
		.where(and(eq(supervisionRegistration.meetingId, meetingId), ne(supervisionRegistration.state, 'left')))
		.orderBy(asc(supervisionRegistration.arrival));
}

type Mark = {
	meetingId: string;
	registrationId: string;
	attended: 'present' | 'absent';
	by: string;
	at: Date;
};

/** Writes whether somebody with a seat was there; null when no such seat is in this meeting. */
export async function markSeat(tx: Tx, mark: Mark): Promise<{ accountId: string } | null> {
	const { meetingId, registrationId, attended, by, at } = mark;
	const [row] = await tx
		.update(supervisionRegistration)
		.set({ attended, markedBy: by, markedAt: at })
		.where(
			and(
				eq(supervisionRegistration.id, registrationId),
				eq(supervisionRegistration.meetingId, meetingId),
				eq(supervisionRegistration.state, 'confirmed'),
			),
		)
		.returning({ accountId: supervisionRegistration.accountId });
	return row ?? null;
}
