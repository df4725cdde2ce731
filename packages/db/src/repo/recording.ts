import type { RecordingType } from '@sleutelwerk/core';
import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, recording } from '../schema/index.ts';

/** Keeps a recording; an earlier one of the same sentence is replaced. */
export async function keepRecording(tx: Tx, values: typeof recording.$inferInsert): Promise<void> {
	const { mime, bytes, seconds, data, madeBy, madeAt } = values;
	await tx
		.insert(recording)
		.values(values)
		.onConflictDoUpdate({
			target: [recording.organisationId, recording.key],
			set: { mime, bytes, seconds, data, madeBy, madeAt },
		});
}

/** Which of these sentences somebody of the organisation recorded, and when. */
export async function listRecordedKeys(tx: Tx, organisationId: string, keys: readonly string[]) {
	if (keys.length === 0) return [];
	return await tx
		.select({ key: recording.key, madeAt: recording.madeAt })
		.from(recording)
		.where(and(eq(recording.organisationId, organisationId), inArray(recording.key, [...keys])));
}

/** Everything an organisation recorded, without the sound itself. */
export async function listRecordings(tx: Tx, organisationId: string) {
	return await tx
		.select({
			key: recording.key,
			locale: recording.locale,
			seconds: recording.seconds,
			madeAt: recording.madeAt,
			madeBy: account.shownName,
		})
		.from(recording)
		.innerJoin(account, eq(account.id, recording.madeBy))
		.where(eq(recording.organisationId, organisationId));
}

export async function findRecording(
	tx: Tx,
	organisationId: string,
	key: string,
): Promise<{ mime: RecordingType; data: Buffer; madeAt: Date } | null> {
	const [row] = await tx
		.select({ mime: recording.mime, data: recording.data, madeAt: recording.madeAt })
		.from(recording)
		.where(and(eq(recording.organisationId, organisationId), eq(recording.key, key)));
	return row ?? null;
}

/** What a person recorded, for her export. */
export async function listRecordingsBy(tx: Tx, accountId: string) {
	return await tx
		.select({
			key: recording.key,
			locale: recording.locale,
			seconds: recording.seconds,
			madeAt: recording.madeAt,
		})
		.from(recording)
		.where(eq(recording.madeBy, accountId));
}

/** Deletes everything a person recorded: it is her voice. */
export async function deleteRecordingsBy(tx: Tx, accountId: string): Promise<void> {
	await tx.delete(recording).where(eq(recording.madeBy, accountId));
}

/** Takes a recording away; false when there is none. */
export async function deleteRecording(tx: Tx, organisationId: string, key: string): Promise<boolean> {
	const rows = await tx
		.delete(recording)
		.where(and(eq(recording.organisationId, organisationId), eq(recording.key, key)))
		.returning({ id: recording.id });
	return rows.length > 0;
}
