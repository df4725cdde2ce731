import { and, eq, inArray, isNotNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { cohort, cohortTrainer, enrolment, openTurn, rehearsal, review, voiceNote } from '../schema/index.ts';

/** What a page says of a voice; null in a left join where there is none. */
export const voiceShown = { id: voiceNote.id, seconds: voiceNote.seconds } as const;

export async function insertVoiceNote(tx: Tx, values: typeof voiceNote.$inferInsert): Promise<void> {
	await tx.insert(voiceNote).values(values);
}

/**
 * A voice that this person may hear: her own, an answer to her own turn, or, with consent, one of a group that she runs.
 * Null for everybody else.
 */
export async function findHearableNote(
	tx: Tx,
	{ id, accountId, organisationId }: { id: string; accountId: string; organisationId: string },
) {
	const [row] = await tx
		.select({
			...{ id: voiceNote.id, mime: voiceNote.mime, sealed: voiceNote.sealed },
			/** Whose practice it belongs to: what is said in it is about her. */
			personId: enrolment.accountId,
		})
		.from(voiceNote)
		.leftJoin(review, eq(review.id, voiceNote.reviewId))
		.innerJoin(openTurn, or(eq(openTurn.id, voiceNote.openTurnId), eq(openTurn.id, review.openTurnId)))
		.innerJoin(rehearsal, eq(rehearsal.id, openTurn.rehearsalId))
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.leftJoin(
			cohortTrainer,
			and(eq(cohortTrainer.cohortId, cohort.id), eq(cohortTrainer.accountId, accountId)),
		)
		.where(
			and(
				eq(voiceNote.id, id),
				eq(cohort.organisationId, organisationId),
				or(
					eq(enrolment.accountId, accountId),
					eq(voiceNote.accountId, accountId),
					and(isNotNull(cohortTrainer.accountId), isNotNull(openTurn.consentAt)),
				),
			),
		)
		.limit(1);
	return row ?? null;
}

/** A person's own voices and the answers to her, without the sound: for the export of her data. */
export async function listVoiceNotesOf(tx: Tx, accountId: string) {
	return await tx
		.select({
			id: voiceNote.id,
			openTurnId: voiceNote.openTurnId,
			reviewId: voiceNote.reviewId,
			mime: voiceNote.mime,
			seconds: voiceNote.seconds,
			at: voiceNote.at,
		})
		.from(voiceNote)
		.where(or(eq(voiceNote.accountId, accountId), inArray(voiceNote.reviewId, answersTo(tx, accountId))));
}

/** Takes one's own voice away; false when there is none such. */
export async function deleteVoiceNoteOf(tx: Tx, accountId: string, id: string): Promise<boolean> {
	const rows = await tx
		.delete(voiceNote)
		.where(and(eq(voiceNote.id, id), eq(voiceNote.accountId, accountId)))
		.returning({ openTurnId: voiceNote.openTurnId });
	await withdrawEmpty(tx, rows);
	return rows.length > 0;
}

/** Deletes voices that were kept long enough. */
export async function deleteVoiceNotesBefore(tx: Tx, moment: Date): Promise<void> {
	const rows = await tx
		.delete(voiceNote)
		.where(lt(voiceNote.at, moment))
		.returning({ openTurnId: voiceNote.openTurnId });
	await withdrawEmpty(tx, rows);
}

/** Deletes every voice of a person who is erased: her own, and the answers to her. */
export async function deleteVoicesOf(tx: Tx, accountId: string): Promise<void> {
	await tx
		.delete(voiceNote)
		.where(
			or(
				eq(voiceNote.accountId, accountId),
				inArray(voiceNote.openTurnId, turnsOf(tx, accountId)),
				inArray(voiceNote.reviewId, answersTo(tx, accountId)),
			),
		);
}

function turnsOf(tx: Tx, accountId: string) {
	return tx
		.select({ id: openTurn.id })
		.from(openTurn)
		.innerJoin(rehearsal, eq(rehearsal.id, openTurn.rehearsalId))
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.where(eq(enrolment.accountId, accountId));
}

function answersTo(tx: Tx, accountId: string) {
	return tx
		.select({ id: review.id })
		.from(review)
		.where(inArray(review.openTurnId, turnsOf(tx, accountId)));
}

/** A turn that was only spoken and has no answer leaves the trainer's list with the voice. */
async function withdrawEmpty(tx: Tx, rows: readonly { openTurnId: string | null }[]): Promise<void> {
	const ids = rows.flatMap((row) => (row.openTurnId ? [row.openTurnId] : []));
	if (ids.length === 0) return;
	const answered = tx
		.select({ one: sql`1` })
		.from(review)
		.where(eq(review.openTurnId, openTurn.id));
	await tx
		.update(openTurn)
		.set({ consentAt: null })
		.where(and(inArray(openTurn.id, ids), eq(openTurn.sealed, ''), notExists(answered)));
}
