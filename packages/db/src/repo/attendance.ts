import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, attendanceMark } from '../schema/index.ts';
import { markedAt } from './eligibility.ts';

export type AttendanceMark = typeof attendanceMark.$inferSelect;
export type NewMark = typeof attendanceMark.$inferInsert;

/** Keeps a mark; null where this request was kept before. */
export async function insertMark(tx: Tx, values: NewMark): Promise<AttendanceMark | null> {
	const [row] = await tx
		.insert(attendanceMark)
		.values(values)
		.onConflictDoNothing({ target: attendanceMark.requestId })
		.returning();
	return row ?? null;
}

export async function findMarkByRequest(tx: Tx, requestId: string): Promise<AttendanceMark | null> {
	const [row] = await tx.select().from(attendanceMark).where(eq(attendanceMark.requestId, requestId));
	return row ?? null;
}

/** Every mark of a half-day with who made it, the oldest first. */
export async function listMarks(tx: Tx, meetingId: string) {
	return await tx
		.select({ mark: attendanceMark, by: account.shownName })
		.from(attendanceMark)
		.innerJoin(account, eq(account.id, attendanceMark.markedBy))
		.where(eq(attendanceMark.meetingId, meetingId))
		.orderBy(markedAt, asc(attendanceMark.serverAt), asc(attendanceMark.id));
}

/** How many people have a mark, by half-day. */
export async function countMarked(tx: Tx, meetingIds: readonly string[]) {
	if (meetingIds.length === 0) return [];
	return await tx
		.select({
			meetingId: attendanceMark.meetingId,
			people: sql<number>`count(distinct ${attendanceMark.enrolmentId})::int`,
		})
		.from(attendanceMark)
		.where(sql`${attendanceMark.meetingId} in ${[...meetingIds]}`)
		.groupBy(attendanceMark.meetingId);
}
