import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { cohort, meeting } from '../schema/index.ts';
import { isRunBy, isVisible, type CohortScope } from './cohort.ts';

export type Meeting = typeof meeting.$inferSelect;
export type NewMeeting = typeof meeting.$inferInsert;

/** Half-days of groups in order of time, cancelled ones too. */
export async function listMeetings(tx: Tx, cohortIds: readonly string[]): Promise<Meeting[]> {
	if (cohortIds.length === 0) return [];
	return await tx
		.select()
		.from(meeting)
		.where(inArray(meeting.cohortId, [...cohortIds]))
		.orderBy(asc(meeting.startsAt), asc(meeting.number));
}

/** A half-day with its group, if the viewer may see that, and whether she runs it. */
export async function findMeeting(tx: Tx, id: string, scope: CohortScope) {
	const [row] = await tx
		.select({ meeting, cohort, isMine: isRunBy(scope.viewerId) })
		.from(meeting)
		.innerJoin(cohort, eq(cohort.id, meeting.cohortId))
		.where(and(eq(meeting.id, id), isVisible(scope)));
	return row ?? null;
}

export async function insertMeeting(tx: Tx, values: NewMeeting): Promise<Meeting> {
	const [row] = await tx.insert(meeting).values(values).returning();
	if (!row) throw new Error('the meeting was not written');
	return row;
}

/** Changes a half-day; its revision grows with it, so that calendars take the newer one. */
export async function updateMeeting(tx: Tx, id: string, values: Partial<NewMeeting>): Promise<Meeting> {
	const [row] = await tx
		.update(meeting)
		.set({ ...values, revision: sql`${meeting.revision} + 1` })
		.where(eq(meeting.id, id))
		.returning();
	if (!row) throw new Error('the meeting was not changed');
	return row;
}

/** The half-day that is held in place of another one, if there is one. */
export async function findReplacement(tx: Tx, replacesId: string): Promise<Meeting | null> {
	const [row] = await tx.select().from(meeting).where(eq(meeting.replacesId, replacesId));
	return row ?? null;
}

/** A half-day locked until the transaction ends: two who change it at once come one after the other. */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting | null> {
	const [row] = await tx.select().from(meeting).where(eq(meeting.id, id)).for('update');
	return row ?? null;
}
