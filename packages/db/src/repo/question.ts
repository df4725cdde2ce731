import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { question, webinar } from '../schema/index.ts';

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

/** Whether there is such a question in the organisation, which it then is marked in. */
export async function setQuestionState(
	tx: Tx,
	{ id, organisationId, state }: { id: string; organisationId: string; state: Question['state'] },
): Promise<boolean> {
	const own = tx.select({ id: webinar.id }).from(webinar).where(eq(webinar.organisationId, organisationId));
	const rows = await tx
		.update(question)
		.set({ state })
		.where(and(eq(question.id, id), inArray(question.webinarId, own)))
		.returning({ id: question.id });
	return rows.length === 1;
}

export async function deleteQuestions(tx: Tx, webinarId: string): Promise<void> {
	await tx.delete(question).where(eq(question.webinarId, webinarId));
}
