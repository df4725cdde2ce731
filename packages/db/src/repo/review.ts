import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	cohort,
	cohortTrainer,
	enrolment,
	openTurn,
	rehearsal,
	review,
	scenarioVersion,
	voiceNote,
} from '../schema/index.ts';
import { voiceShown } from './voice-note.ts';

/** Answers of trainers to one rehearsal, newest first. Internal notes stay inside. */
export async function listReviewsOf(tx: Tx, rehearsalId: string) {
	return await tx
		.select({
			openTurnId: review.openTurnId,
			trainer: account.shownName,
			reply: review.reply,
			voice: voiceShown,
			rubric: review.rubric,
			asksAgain: review.asksAgain,
			seenAt: review.seenAt,
		})
		.from(review)
		.innerJoin(openTurn, eq(openTurn.id, review.openTurnId))
		.innerJoin(account, eq(account.id, review.trainerId))
		.leftJoin(voiceNote, eq(voiceNote.reviewId, review.id))
		.where(eq(openTurn.rehearsalId, rehearsalId))
		.orderBy(desc(review.createdAt));
}

export async function markReviewsSeen(tx: Tx, rehearsalId: string, at: Date): Promise<void> {
	const unseen = await tx
		.select({ id: review.id })
		.from(review)
		.innerJoin(openTurn, eq(openTurn.id, review.openTurnId))
		.where(and(eq(openTurn.rehearsalId, rehearsalId), isNull(review.seenAt)));
	for (const { id } of unseen) await tx.update(review).set({ seenAt: at }).where(eq(review.id, id));
}

const turnFields = {
	id: openTurn.id,
	turn: openTurn.turn,
	attempt: openTurn.attempt,
	sealed: openTurn.sealed,
	sentAt: openTurn.consentAt,
	scenarioVersionId: rehearsal.scenarioVersionId,
	part: scenarioVersion.part,
	scenarioId: scenarioVersion.scenarioId,
	personName: account.name,
	personId: account.id,
	cohortId: cohort.id,
	cohortName: cohort.name,
	reviewId: review.id,
	voice: voiceShown,
} as const;

/** Only turns whose writer agreed, of groups that this trainer runs. */
function turnsFor(tx: Tx, trainerId: string) {
	return tx
		.select(turnFields)
		.from(openTurn)
		.innerJoin(rehearsal, eq(rehearsal.id, openTurn.rehearsalId))
		.innerJoin(scenarioVersion, eq(scenarioVersion.id, rehearsal.scenarioVersionId))
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.innerJoin(
			cohortTrainer,
			and(eq(cohortTrainer.cohortId, cohort.id), eq(cohortTrainer.accountId, trainerId)),
		)
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.leftJoin(review, eq(review.openTurnId, openTurn.id))
		.leftJoin(voiceNote, eq(voiceNote.openTurnId, openTurn.id));
}

/** What waits for an answer of this trainer, the oldest first. */
export async function listWaitingTurns(tx: Tx, trainerId: string, organisationId: string) {
	return await turnsFor(tx, trainerId)
		.where(and(isNotNull(openTurn.consentAt), isNull(review.id), eq(cohort.organisationId, organisationId)))
		.orderBy(asc(openTurn.consentAt));
}

export async function findTurn(
	tx: Tx,
	{ id, trainerId, organisationId }: { id: string; trainerId: string; organisationId: string },
) {
	const [row] = await turnsFor(tx, trainerId).where(
		and(eq(openTurn.id, id), isNotNull(openTurn.consentAt), eq(cohort.organisationId, organisationId)),
	);
	return row ?? null;
}

/** Keeps a trainer from answering twice at once: the turn's row is locked until the answer is written. */
export async function lockTurn(tx: Tx, id: string): Promise<boolean> {
	await tx.select({ id: openTurn.id }).from(openTurn).where(eq(openTurn.id, id)).for('update');
	const [existing] = await tx.select({ id: review.id }).from(review).where(eq(review.openTurnId, id));
	return existing === undefined;
}

export async function insertReview(tx: Tx, values: typeof review.$inferInsert): Promise<string> {
	const [row] = await tx.insert(review).values(values).returning({ id: review.id });
	if (!row) throw new Error('the review was not written');
	return row.id;
}

/** What a trainer answered to a turn, internal note included: for trainers only. */
export async function findReview(tx: Tx, openTurnId: string) {
	const [row] = await tx
		.select({
			trainerId: review.trainerId,
			trainer: account.shownName,
			reply: review.reply,
			voice: voiceShown,
			rubric: review.rubric,
			internalNote: review.internalNote,
			asksAgain: review.asksAgain,
			at: review.createdAt,
		})
		.from(review)
		.innerJoin(account, eq(account.id, review.trainerId))
		.leftJoin(voiceNote, eq(voiceNote.reviewId, review.id))
		.where(eq(review.openTurnId, openTurnId))
		.orderBy(desc(review.createdAt))
		.limit(1);
	return row ?? null;
}
