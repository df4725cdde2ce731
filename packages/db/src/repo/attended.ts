import { and, count, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { attendanceMark, enrolment, meeting } from '../schema/index.ts';

export type Attends = 'yes' | 'no' | 'disputed';

/**
 * When a mark was made: by the device's clock, put right by what it said when it sent, but never later than the server
 * got it. The same rule as `markedAt` in `course`; a test holds the two together.
 */
const markedAt = sql`least(${attendanceMark.deviceAt} - make_interval(secs => ${attendanceMark.clockOffSeconds}), ${attendanceMark.serverAt})`;

const isOwn = sql<boolean>`(${attendanceMark.source} = 'self')`;

/** Each marker's newest mark about each person of these groups at each half-day; cancelled ones count for nobody. */
function newestOfEach(tx: Tx, scope: Scope) {
	const people = 'people' in scope ? scope.people : inArray(enrolment.id, [...scope.enrolmentIds]);
	return (
		tx
			.selectDistinctOn(
				[attendanceMark.enrolmentId, attendanceMark.meetingId, attendanceMark.markedBy, isOwn],
				{
					id: attendanceMark.id,
					cohortId: enrolment.cohortId,
					enrolmentId: attendanceMark.enrolmentId,
					meetingId: attendanceMark.meetingId,
					isOwn: isOwn.as('is_own'),
					isAttended: sql<boolean>`(${attendanceMark.state} in ('present', 'late', 'left-early'))`.as(
						'is_attended',
					),
				},
			)
			.from(enrolment)
			// By way of the group's half-days: that is how marks are indexed, however many other groups have.
			// Who was moved brings the half-days of her earlier group along.
			.innerJoin(
				meeting,
				and(
					sql`${meeting.cohortId} = any(array_append(${enrolment.cameFrom}, ${enrolment.cohortId}))`,
					eq(meeting.isCancelled, false),
				),
			)
			.innerJoin(
				attendanceMark,
				and(eq(attendanceMark.meetingId, meeting.id), eq(attendanceMark.enrolmentId, enrolment.id)),
			)
			.where(people)
			.orderBy(
				...[attendanceMark.enrolmentId, attendanceMark.meetingId, attendanceMark.markedBy, isOwn],
				sql`${markedAt} desc, ${attendanceMark.serverAt} desc, ${attendanceMark.id} desc`,
			)
			.as('newest')
	);
}
type Scope = { people: SQL | undefined } | { enrolmentIds: readonly string[] };

/** What stands for each person and half-day; the same rule as `verdictOf` in `course`. */
function attending(tx: Tx, scope: Scope) {
	const newest = newestOfEach(tx, scope);
	// Few marks settle anything: they have an index of their own.
	const settled = tx
		.selectDistinct({ id: sql<string>`unnest(${attendanceMark.settles})`.as('settled_id') })
		.from(attendanceMark)
		.where(sql`cardinality(${attendanceMark.settles}) > 0`)
		.as('settled');
	const stands = sql`not ${newest.isOwn} and ${settled.id} is null`;
	return tx
		.select({
			cohortId: newest.cohortId,
			enrolmentId: newest.enrolmentId,
			meetingId: newest.meetingId,
			attends: sql<Attends>`case
				when count(*) filter (where ${stands}) = 0 then case when bool_or(${newest.isAttended}) filter (where ${newest.isOwn}) then 'yes' else 'no' end
				when bool_and(${newest.isAttended}) filter (where ${stands}) then 'yes'
				when bool_or(${newest.isAttended}) filter (where ${stands}) then 'disputed'
				else 'no' end`.as('attends'),
		})
		.from(newest)
		.leftJoin(settled, sql`${settled.id} = ${newest.id}`)
		.groupBy(newest.cohortId, newest.enrolmentId, newest.meetingId);
}

/** Whether each person was at each half-day somebody marked. Cancelled half-days count for nobody. */
export async function listAttending(
	tx: Tx,
	enrolmentIds: readonly string[],
): Promise<{ enrolmentId: string; meetingId: string; attends: Attends }[]> {
	if (enrolmentIds.length === 0) return [];
	const rows = await attending(tx, { enrolmentIds });
	return rows.map(({ enrolmentId, meetingId, attends }) => ({ enrolmentId, meetingId, attends }));
}

/** Half-days by person and what stands for them, to be joined; `people` is a condition on enrolments. */
export function attendedBy(tx: Tx, people: SQL | undefined) {
	const said = attending(tx, { people }).as('said');
	const counted = (what: Attends) =>
		sql<number>`(count(*) filter (where ${said.attends} = ${sql.raw(`'${what}'`)}))::int`;
	return tx
		.select({
			enrolmentId: said.enrolmentId,
			yes: counted('yes').as('said_yes'),
			no: counted('no').as('said_no'),
			disputed: counted('disputed').as('said_disputed'),
		})
		.from(said)
		.groupBy(said.enrolmentId)
		.as('attended');
}

/** How many people of each group missed (excused or absent, undisputed) so many half-days. */
export async function countMissed(
	tx: Tx,
	{ cohortIds, atLeast }: { cohortIds: readonly string[]; atLeast: number },
): Promise<{ cohortId: string; people: number }[]> {
	if (cohortIds.length === 0) return [];
	const people = and(inArray(enrolment.cohortId, [...cohortIds]), ne(enrolment.state, 'left'));
	const said = attending(tx, { people }).as('said');
	const missing = tx
		.select({ cohortId: said.cohortId, enrolmentId: said.enrolmentId })
		.from(said)
		.where(eq(said.attends, 'no'))
		.groupBy(said.cohortId, said.enrolmentId)
		.having(sql`count(*) >= ${atLeast}`)
		.as('missing');
	return await tx
		.select({ cohortId: missing.cohortId, people: count() })
		.from(missing)
		.groupBy(missing.cohortId);
}
