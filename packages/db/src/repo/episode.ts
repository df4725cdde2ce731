import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { episodePiece, episodeRecording, listening } from '../schema/index.ts';

export type EpisodeRecording = typeof episodeRecording.$inferSelect;

/** Bytes of every piece but the last. */
export const PIECE_BYTES = 262_144;

/** Recordings everybody may hear. */
export async function listPublished(tx: Tx): Promise<EpisodeRecording[]> {
	return await tx.select().from(episodeRecording).where(isNotNull(episodeRecording.publishedAt));
}

export async function listAllRecordings(tx: Tx): Promise<EpisodeRecording[]> {
	return await tx.select().from(episodeRecording).orderBy(asc(episodeRecording.at));
}

/** A recording by its id; its row locked when `lock` is set. */
export async function findEpisodeRecording(
	tx: Tx,
	id: string,
	lock = false,
): Promise<EpisodeRecording | null> {
	const query = tx.select().from(episodeRecording).where(eq(episodeRecording.id, id));
	const [row] = lock ? await query.for('update') : await query;
	return row ?? null;
}

type NewRecording = Omit<typeof episodeRecording.$inferInsert, 'length'>;

/**
 * Writes a recording in place of the one there was for the same episode and language. Null: that one belongs to another
 * organisation, and nothing changes.
 */
export async function replaceRecording(
	tx: Tx,
	values: NewRecording,
	bytes: Uint8Array,
): Promise<EpisodeRecording | null> {
	const { episode, locale, organisationId } = values;
	const isSame = and(eq(episodeRecording.episode, episode), eq(episodeRecording.locale, locale));
	await tx.delete(episodeRecording).where(and(isSame, eq(episodeRecording.organisationId, organisationId)));
	const [row] = await tx
		.insert(episodeRecording)
		.values({ ...values, length: bytes.length })
		.onConflictDoNothing()
		.returning();
	if (!row) return null;
	for (let place = 0; place * PIECE_BYTES < bytes.length; place++) {
		const piece = bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES);
		await tx.insert(episodePiece).values({ recordingId: row.id, place, bytes: piece });
	}
	return row;
}

export async function changeRecording(
	tx: Tx,
	id: string,
	values: { starts?: readonly number[]; publishedAt?: Date | null },
): Promise<void> {
	await tx.update(episodeRecording).set(values).where(eq(episodeRecording.id, id));
}

export async function removeEpisodeRecording(tx: Tx, id: string): Promise<void> {
	await tx.delete(episodeRecording).where(eq(episodeRecording.id, id));
}

export async function readPiece(tx: Tx, recordingId: string, place: number): Promise<Uint8Array | null> {
	const [row] = await tx
		.select({ bytes: episodePiece.bytes })
		.from(episodePiece)
		.where(and(eq(episodePiece.recordingId, recordingId), eq(episodePiece.place, place)));
	return row?.bytes ?? null;
}

/** Where somebody stopped, by episode. */
export async function listPlaces(tx: Tx, accountId: string) {
	return await tx
		.select({ episode: listening.episode, second: listening.second, at: listening.at })
		.from(listening)
		.where(eq(listening.accountId, accountId));
}

/** Keeps where somebody stopped; a place of an older moment that comes late changes nothing. */
export async function savePlace(tx: Tx, values: typeof listening.$inferInsert): Promise<void> {
	await tx
		.insert(listening)
		.values(values)
		.onConflictDoUpdate({
			target: [listening.accountId, listening.episode],
			set: { second: sql`excluded.second`, at: sql`excluded.at` },
			setWhere: sql`${listening.at} <= excluded.at`,
		});
}
