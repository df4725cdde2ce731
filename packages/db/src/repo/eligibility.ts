import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	assessmentAnswer,
	cohort,
	courseVersion,
	enrolment,
	organisation,
	progress,
	rehearsal,
	scenarioVersion,
} from '../schema/index.ts';

/** Whose facts are asked for: one person, or everybody of a group who did not leave. */
export type LearnerScope = { organisationId: string } & ({ enrolmentId: string } | { cohortId: string });

function within(scope: LearnerScope) {
	const who =
		'enrolmentId' in scope ? eq(enrolment.id, scope.enrolmentId) : eq(enrolment.cohortId, scope.cohortId);
	return and(who, eq(cohort.organisationId, scope.organisationId), ne(enrolment.state, 'left'));
}

/** People with what stands in their own row, and how much they rehearsed and answered; in order of names. */
export async function listLearners(tx: Tx, scope: LearnerScope) {
	return await tx
		.select({
			enrolment,
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
		})
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.innerJoin(organisation, eq(organisation.id, cohort.organisationId))
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.where(within(scope))
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

/** Rules, lessons and number of assessment items of editions. */
export async function listEditions(tx: Tx, ids: readonly string[]) {
	if (ids.length === 0) return [];
	return await tx
		.select({
			id: courseVersion.id,
			rules: courseVersion.rules,
			items: sql<number>`jsonb_array_length(${courseVersion.assessment})`,
			lessons: sql<
				{ part: number; number: number; steps: number }[]
			>`(select coalesce(jsonb_agg(jsonb_build_object('part', p -> 'number', 'number', l -> 'number', 'steps', l -> 'steps')), '[]')
				from jsonb_array_elements(${courseVersion.outline}) p, jsonb_array_elements(p -> 'lessons') l)`,
		})
		.from(courseVersion)
		.where(inArray(courseVersion.id, [...new Set(ids)]));
}

/** Steps taken, counted by person and lesson. */
export async function countSteps(tx: Tx, enrolmentIds: readonly string[]) {
	if (enrolmentIds.length === 0) return [];
	return await tx
		.select({
			enrolmentId: progress.enrolmentId,
			part: progress.part,
			lesson: progress.lesson,
			steps: count(),
		})
		.from(progress)
		.where(inArray(progress.enrolmentId, [...enrolmentIds]))
		.groupBy(progress.enrolmentId, progress.part, progress.lesson);
}
