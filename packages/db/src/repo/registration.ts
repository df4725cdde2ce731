import { and, asc, count, eq, inArray, isNull, lte, max, ne, or } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { registration, type WebinarCounts } from '../schema/index.ts';

export type Registration = typeof registration.$inferSelect;

export async function findByRequest(tx: Tx, requestId: string): Promise<Registration | null> {
	const [row] = await tx.select().from(registration).where(eq(registration.requestId, requestId));
	return row ?? null;
}

export async function findByCode(tx: Tx, codeHash: string): Promise<Registration | null> {
	const [row] = await tx.select().from(registration).where(eq(registration.codeHash, codeHash));
	return row ?? null;
}

/** How many seats are taken and which number of arrival comes next; true while the webinar's row is locked. */
export async function countSeats(
	tx: Tx,
	webinarId: string,
): Promise<{ confirmed: number; nextArrival: number }> {
	const [seats] = await tx
		.select({ confirmed: count() })
		.from(registration)
		.where(and(eq(registration.webinarId, webinarId), eq(registration.state, 'confirmed')));
	const [last] = await tx
		.select({ arrival: max(registration.arrival) })
		.from(registration)
		.where(eq(registration.webinarId, webinarId));
	return { confirmed: seats?.confirmed ?? 0, nextArrival: (last?.arrival ?? 0) + 1 };
}

export async function insertRegistration(tx: Tx, values: typeof registration.$inferInsert): Promise<void> {
	await tx.insert(registration).values(values);
}

/** The number in the queue, 1 is next. */
export async function placeInQueue(
	tx: Tx,
	{ webinarId, arrival }: Pick<Registration, 'webinarId' | 'arrival'>,
): Promise<number> {
	const [row] = await tx
		.select({ place: count() })
		.from(registration)
		.where(
			and(
				eq(registration.webinarId, webinarId),
				eq(registration.state, 'waiting'),
				lte(registration.arrival, arrival),
			),
		);
	return row?.place ?? 0;
}

/** Gives a seat or place back; what the person told about herself goes with her. */
export async function leaveSeat(tx: Tx, id: string): Promise<void> {
	await tx
		.update(registration)
		.set({ state: 'left', name: null, email: null, mailWish: { subject: 'neutral' } })
		.where(eq(registration.id, id));
}

/** Who has waited longest gets a seat; null when nobody waits. */
export async function promoteFirst(tx: Tx, webinarId: string): Promise<Registration | null> {
	const [first] = await tx
		.select()
		.from(registration)
		.where(and(eq(registration.webinarId, webinarId), eq(registration.state, 'waiting')))
		.orderBy(asc(registration.arrival))
		.limit(1);
	if (!first) return null;
	await tx.update(registration).set({ state: 'confirmed' }).where(eq(registration.id, first.id));
	return { ...first, state: 'confirmed' };
}

/** Marks that she was reminded of a day; false when she was already, so that it is said once. */
export async function noteRemindedOf(tx: Tx, { id, day }: { id: string; day: string }): Promise<boolean> {
	const rows = await tx
		.update(registration)
		.set({ remindedOf: day })
		.where(
			and(
				eq(registration.id, id),
				eq(registration.state, 'confirmed'),
				or(isNull(registration.remindedOf), ne(registration.remindedOf, day)),
			),
		)
		.returning({ id: registration.id });
	return rows.length === 1;
}

/** Everybody with a seat or a place in the queue, in order of arrival. */
export async function listRegistered(tx: Tx, webinarId: string): Promise<Registration[]> {
	return await tx
		.select()
		.from(registration)
		.where(and(eq(registration.webinarId, webinarId), ne(registration.state, 'left')))
		.orderBy(asc(registration.arrival));
}

export const NO_COUNTS: WebinarCounts = { confirmed: 0, waiting: 0, left: 0, byPartner: {} };

/** Figures of each webinar; one without registrations is not in it. */
export async function countRegistrations(
	tx: Tx,
	webinarIds: readonly string[],
): Promise<Map<string, WebinarCounts>> {
	const found = new Map<string, WebinarCounts>();
	if (webinarIds.length === 0) return found;
	const rows = await tx
		.select({
			webinarId: registration.webinarId,
			state: registration.state,
			partnerId: registration.partnerId,
			people: count(),
		})
		.from(registration)
		.where(inArray(registration.webinarId, [...webinarIds]))
		.groupBy(registration.webinarId, registration.state, registration.partnerId);
	for (const { webinarId, state, partnerId, people } of rows) {
		const so = found.get(webinarId) ?? NO_COUNTS;
		const key = partnerId ?? '';
		const byPartner =
			state === 'left' ? so.byPartner : { ...so.byPartner, [key]: (so.byPartner[key] ?? 0) + people };
		found.set(webinarId, { ...so, [state]: so[state] + people, byPartner });
	}
	return found;
}

export async function deleteRegistrations(tx: Tx, webinarId: string): Promise<void> {
	await tx.delete(registration).where(eq(registration.webinarId, webinarId));
}
