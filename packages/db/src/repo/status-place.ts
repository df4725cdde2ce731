import { and, asc, count, eq, isNotNull, max } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { statusPlace } from '../schema/index.ts';

export type PlaceInList = { list: number; index: number };

/** The newest status list and how many of its places are given; list 1, empty, where there is none yet. */
export async function countNewestList(tx: Tx): Promise<{ list: number; taken: number }> {
	const [newest] = await tx.select({ list: max(statusPlace.list) }).from(statusPlace);
	const list = newest?.list ?? 1;
	const [row] = await tx.select({ taken: count() }).from(statusPlace).where(eq(statusPlace.list, list));
	return { list, taken: row?.taken ?? 0 };
}

/** Takes a place in a list; false where it was given before, to whomever. */
export async function takePlace(tx: Tx, place: PlaceInList & { certificateId: string }): Promise<boolean> {
	const rows = await tx
		.insert(statusPlace)
		.values(place)
		.onConflictDoNothing()
		.returning({ index: statusPlace.index });
	return rows.length > 0;
}

/** Sets the bit of a place; one that is set already keeps its moment. */
export async function setBit(tx: Tx, { list, index }: PlaceInList, at: Date): Promise<void> {
	const place = and(eq(statusPlace.list, list), eq(statusPlace.index, index));
	const [row] = await tx.select({ setAt: statusPlace.setAt }).from(statusPlace).where(place);
	if (!row) throw new Error('a certificate without its place in the status list');
	if (!row.setAt) await tx.update(statusPlace).set({ setAt: at }).where(place);
}

/** Places of a list whose bit is set, in order. */
export async function listSetBits(tx: Tx, list: number): Promise<{ index: number; setAt: Date }[]> {
	const rows = await tx
		.select({ index: statusPlace.index, setAt: statusPlace.setAt })
		.from(statusPlace)
		.where(and(eq(statusPlace.list, list), isNotNull(statusPlace.setAt)))
		.orderBy(asc(statusPlace.index));
	return rows.flatMap(({ index, setAt }) => (setAt ? [{ index, setAt }] : []));
}
