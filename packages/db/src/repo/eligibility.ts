import { and, asc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	assessmentAnswer,
	cohort,
	enrolment,
	organisation,
	progress,
	rehearsal,
	scenarioVersion,
} from '../schema/index.ts';
import { attendedBy } from './attended.ts';
import { isRunBy, type CohortScope } from './cohort.ts';

/** Whose facts are asked for: one person's in one group, all of her own, or everybody's of groups; never of who left. */
export type Learners = { enrolmentId: string } | { accountId: string } | { cohortIds: readonly string[] };
type Scope = Learners & Pick<CohortScope, 'organisationId' | 'viewerId'>;

function whose(scope: Learners): SQL {
	if ('enrolmentId' in scope) return eq(enrolment.id, scope.enrolmentId);
	if ('accountId' in scope) return eq(enrolment.accountId, scope.accountId);
	return inArray(enrolment.cohortId, [...scope.cohortIds]);
}

/** People with what stands in their own row, what they did in lessons and talks, answered and attended, in order of arrival. */
export async function listLearners(tx: Tx, scope: Scope) {
	const people = and(whose(scope), ne(enrolment.state, 'left'));
	const attended = attendedBy(tx, people);
	return await tx
		.select({
			enrolment,
			cohortName: cohort.name,
			isMine: isRunBy(scope.viewerId),
			name: account.name,
			shownName: account.shownName,
			locale: account.locale,
			settings: organisation.settings,
			/** Different scenarios played to their debrief. */
			rehearsals: sql<number>`(
				select count(distinct ${scenarioVersion.scenarioId})::int from ${rehearsal}
				join ${scenarioVersion} on ${scenarioVersion.id} = ${rehearsal.scenarioVersionId}
				where ${rehearsal.enrolmentId} = ${enrolment.id} and ${rehearsal.debriefedAt} is not null)`,
			lastRehearsalAt: lastRehearsal,
			before: answered('before'),
			after: answered('after'),
			steps: stepsTaken,
			attended: sql<number>`coalesce(${attended.yes}, 0)`,
			missed: sql<number>`coalesce(${attended.no}, 0)`,
			disputed: sql<number>`coalesce(${attended.disputed}, 0)`,
		})
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.innerJoin(organisation, eq(organisation.id, cohort.organisationId))
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.leftJoin(attended, eq(attended.enrolmentId, enrolment.id))
		.where(and(people, eq(cohort.organisationId, scope.organisationId)))
		.orderBy(asc(enrolment.arrival), asc(account.name), asc(enrolment.id));
}

/** When the newest rehearsal began. */
const lastRehearsal = sql`(
	select max(${rehearsal.startedAt}) from ${rehearsal} where ${rehearsal.enrolmentId} = ${enrolment.id})`.mapWith(
	(at: string | null) => (at === null ? null : new Date(at)),
);

function answered(occasion: 'before' | 'after') {
	return sql<number>`(
		select count(*)::int from ${assessmentAnswer}
		where ${assessmentAnswer.enrolmentId} = ${enrolment.id} and ${assessmentAnswer.moment} = ${occasion})`;
}

type StepsTaken = { part: number; lesson: number; steps: number };

/** Steps taken, counted by lesson. */
const stepsTaken = sql<StepsTaken[]>`(
	select coalesce(jsonb_agg(taken), '[]') from (
		select ${progress.part}, ${progress.lesson}, count(*) as steps from ${progress}
		where ${progress.enrolmentId} = ${enrolment.id} group by ${progress.part}, ${progress.lesson}) taken)`;
