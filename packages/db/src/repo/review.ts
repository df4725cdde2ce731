import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
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

const answerVoice = alias(voiceNote, 'answer_voice');

/** Own words and voices of a rehearsal, still sealed, each with its trainer's answer. Internal notes stay inside. */
export async function listAnsweredTurns(tx: Tx, rehearsalId: string) {
	const rows = await tx
		.select({
			turn: { id: openTurn.id, turn: openTurn.turn, sealed: openTurn.sealed, consentAt: openTurn.consentAt },
			voice: voiceShown,
			trainer: account.shownName,
			reply: review.reply,
			rubric: review.rubric,
			asksAgain: review.asksAgain,
			seenAt: review.seenAt,
			at: review.createdAt,
			answerVoice: { id: answerVoice.id, seconds: answerVoice.seconds },
		})
		.from(openTurn)
		.leftJoin(voiceNote, eq(voiceNote.openTurnId, openTurn.id))
		.leftJoin(review, eq(review.openTurnId, openTurn.id))
		.leftJoin(account, eq(account.id, review.trainerId))
		.leftJoin(answerVoice, eq(answerVoice.reviewId, review.id))
		.where(eq(openTurn.rehearsalId, rehearsalId))
		.orderBy(asc(openTurn.attempt));
	return rows.map(({ turn, voice, trainer, reply, rubric, asksAgain, at, seenAt, answerVoice: spoken }) => ({
		...turn,
		voice,
		review:
			trainer !== null && reply !== null && rubric !== null && asksAgain !== null && at !== null
				? { openTurnId: turn.id, trainer, reply, rubric, voice: spoken, asksAgain: asksAgain > 0, at, seenAt }
				: null,
	}));
}

/** Answers to one rehearsal count as read from now on. */
export async function markReviewsSeen(tx: Tx, rehearsalId: string, at: Date): Promise<void> {
	await tx
		.update(review)
		.set({ seenAt: at })
		.from(openTurn)
		.where(
			and(eq(openTurn.id, review.openTurnId), eq(openTurn.rehearsalId, rehearsalId), isNull(review.seenAt)),
		);
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
