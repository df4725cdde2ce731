import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, attendanceMark, cohort, enrolment, meeting } from '../schema/index.ts';

export type AttendanceMark = typeof attendanceMark.$inferSelect;
export type NewMark = typeof attendanceMark.$inferInsert;

/** Keeps a mark; null where this request, or this person's own check-in, was kept before. */
export async function insertMark(tx: Tx, values: NewMark): Promise<AttendanceMark | null> {
	const [row] = await tx.insert(attendanceMark).values(values).onConflictDoNothing().returning();
	return row ?? null;
}

export async function findMarkByRequest(tx: Tx, requestId: string): Promise<AttendanceMark | null> {
	const [row] = await tx.select().from(attendanceMark).where(eq(attendanceMark.requestId, requestId));
	return row ?? null;
}

/** What somebody said about herself at a half-day. */
export async function findOwnMark(
	tx: Tx,
	{ meetingId, enrolmentId }: { meetingId: string; enrolmentId: string },
): Promise<AttendanceMark | null> {
	const [row] = await tx
		.select()
		.from(attendanceMark)
		.where(
			and(
				eq(attendanceMark.meetingId, meetingId),
				eq(attendanceMark.enrolmentId, enrolmentId),
				eq(attendanceMark.source, 'self'),
			),
		);
	return row ?? null;
}

/** Every mark of a half-day with who made it, in the order received. */
export async function listMarks(tx: Tx, meetingId: string) {
	return await tx
		.select({ mark: attendanceMark, by: account.shownName })
		.from(attendanceMark)
		.innerJoin(account, eq(account.id, attendanceMark.markedBy))
		.where(eq(attendanceMark.meetingId, meetingId))
		.orderBy(asc(attendanceMark.serverAt), asc(attendanceMark.id));
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

/** A person's half-days that begin between two moments, with her seat in each group. */
export async function listOwnMeetings(
	tx: Tx,
	{ accountId, organisationId, from, until }: OwnMeetings,
): Promise<{ meeting: typeof meeting.$inferSelect; enrolmentId: string; showsOnWall: boolean }[]> {
	return await tx
		.select({ meeting, enrolmentId: enrolment.id, showsOnWall: enrolment.showsOnWall })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.innerJoin(meeting, eq(meeting.cohortId, cohort.id))
		.where(
			and(
				eq(enrolment.accountId, accountId),
				inArray(enrolment.state, ['active', 'finished']),
				eq(cohort.organisationId, organisationId),
				gte(meeting.startsAt, from),
				lte(meeting.startsAt, until),
			),
		)
		.orderBy(asc(meeting.startsAt), asc(meeting.id));
}
type OwnMeetings = { accountId: string; organisationId: string; from: Date; until: Date };

/** Whether her shown name may stand on the screen in the room. */
export async function setShowsOnWall(tx: Tx, enrolmentId: string, showsOnWall: boolean): Promise<void> {
	await tx.update(enrolment).set({ showsOnWall }).where(eq(enrolment.id, enrolmentId));
}

/** Shown names of a group's people who chose to be shown. */
export async function listOnWall(tx: Tx, cohortId: string) {
	return await tx
		.select({ enrolmentId: enrolment.id, shownName: account.shownName })
		.from(enrolment)
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.where(and(eq(enrolment.cohortId, cohortId), eq(enrolment.showsOnWall, true)))
		.orderBy(asc(account.shownName), asc(enrolment.id));
}
