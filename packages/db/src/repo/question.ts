import { and, asc, count, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { question, webinar } from '../schema/index.ts';
import type { Webinar } from './webinar.ts';

export type Question = typeof question.$inferSelect;

export async function insertQuestion(tx: Tx, values: typeof question.$inferInsert): Promise<void> {
	await tx.insert(question).values(values);
}

/** By hour; within it in no order that tells who came first. */
export async function listQuestions(tx: Tx, webinarId: string): Promise<Question[]> {
	return await tx
		.select()
		.from(question)
		.where(eq(question.webinarId, webinarId))
		.orderBy(asc(question.createdAt), asc(question.id));
}

/** Questions nobody has looked at yet, by webinar. */
export async function countNewQuestions(tx: Tx, webinarIds: readonly string[]): Promise<Map<string, number>> {
	if (webinarIds.length === 0) return new Map();
	const rows = await tx
		.select({ webinarId: question.webinarId, fresh: count() })
		.from(question)
		.where(and(inArray(question.webinarId, [...webinarIds]), eq(question.state, 'new')))
		.groupBy(question.webinarId);
	return new Map(rows.map((row) => [row.webinarId, row.fresh]));
}

type Own = { id: string; organisationId: string };

/** A question of the organisation, locked, so that two who moderate it do not undo each other; null: none such. */
export async function lockOwnQuestion(tx: Tx, { id, organisationId }: Own): Promise<Question | null> {
	const own = tx.select({ id: webinar.id }).from(webinar).where(eq(webinar.organisationId, organisationId));
	const [row] = await tx
		.select()
		.from(question)
		.where(and(eq(question.id, id), inArray(question.webinarId, own)))
		.for('update');
	return row ?? null;
}

export async function updateQuestion(
	tx: Tx,
	id: string,
	set: Partial<Pick<Question, 'state' | 'joinedTo' | 'publicText' | 'answer'>>,
): Promise<void> {
	await tx.update(question).set(set).where(eq(question.id, id));
}

/** Questions that another one speaks for. */
export async function listJoined(tx: Tx, id: string): Promise<{ id: string }[]> {
	return await tx.select({ id: question.id }).from(question).where(eq(question.joinedTo, id));
}

/** Whoever was joined to one question now is joined to another (or stands alone again). */
export async function moveJoined(tx: Tx, { from, to }: { from: string; to: string | null }): Promise<void> {
	await tx.update(question).set({ joinedTo: to }).where(eq(question.joinedTo, from));
}

/** What was answered in writing, as everybody may read it; by hour, like the questions. */
export async function listAnswers(
	tx: Tx,
	webinarId: string,
): Promise<{ id: string; question: string; answer: string }[]> {
	return await tx
		.select({ id: question.id, question: question.publicText, answer: question.answer })
		.from(question)
		.where(
			and(
				eq(question.webinarId, webinarId),
				eq(question.state, 'answered'),
				isNull(question.joinedTo),
				ne(question.answer, ''),
			),
		)
		.orderBy(asc(question.createdAt), asc(question.id));
}

/** Webinars with answers in writing that may still be read, the newest first. */
export async function listAnsweredWebinars(tx: Tx): Promise<{ webinar: Webinar; answers: number }[]> {
	return await tx
		.select({ webinar, answers: count(question.id) })
		.from(webinar)
		.innerJoin(question, eq(question.webinarId, webinar.id))
		.where(
			and(
				inArray(webinar.state, ['open', 'closed', 'held']),
				eq(question.state, 'answered'),
				isNull(question.joinedTo),
				ne(question.answer, ''),
			),
		)
		.groupBy(webinar.id)
		.orderBy(desc(webinar.startsAt), asc(webinar.id));
}

export async function deleteQuestions(tx: Tx, webinarId: string): Promise<void> {
	await tx.delete(question).where(eq(question.webinarId, webinarId));
}
