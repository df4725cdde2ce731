import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { enrolment, openTurn, rehearsal, rehearsalEvent, review, scenarioVersion } from '../schema/index.ts';

/** People of a group who learn in it or finished; who waits or left is not counted. */
const COUNTED = ['active', 'finished'] as const;

/** The first rehearsal of each person of a group in each scenario, or in one; without names. */
export async function listFirstRehearsals(
	tx: Tx,
	{ cohortId, scenarioId }: { cohortId: string; scenarioId?: string | undefined },
) {
	return await tx
		.selectDistinctOn([rehearsal.enrolmentId, scenarioVersion.scenarioId], {
			id: rehearsal.id,
			scenarioId: scenarioVersion.scenarioId,
			versionId: rehearsal.scenarioVersionId,
		})
		.from(rehearsal)
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.innerJoin(scenarioVersion, eq(scenarioVersion.id, rehearsal.scenarioVersionId))
		.where(
			and(
				eq(enrolment.cohortId, cohortId),
				inArray(enrolment.state, COUNTED),
				scenarioId === undefined ? undefined : eq(scenarioVersion.scenarioId, scenarioId),
			),
		)
		.orderBy(rehearsal.enrolmentId, scenarioVersion.scenarioId, asc(rehearsal.startedAt), asc(rehearsal.id));
}

/** Events of several rehearsals, each one's in order. */
export async function listEventsOf(tx: Tx, rehearsalIds: readonly string[]) {
	if (rehearsalIds.length === 0) return [];
	return await tx
		.select({ rehearsalId: rehearsalEvent.rehearsalId, event: rehearsalEvent.event })
		.from(rehearsalEvent)
		.where(inArray(rehearsalEvent.rehearsalId, [...rehearsalIds]))
		.orderBy(asc(rehearsalEvent.rehearsalId), asc(rehearsalEvent.seq));
}

/** The rubrics trainers gave to people of a group, the oldest first; of a person a later level takes the place of an older. */
export async function listRubrics(tx: Tx, cohortId: string) {
	return await tx
		.select({ enrolmentId: enrolment.id, rubric: review.rubric })
		.from(review)
		.innerJoin(openTurn, eq(openTurn.id, review.openTurnId))
		.innerJoin(rehearsal, eq(rehearsal.id, openTurn.rehearsalId))
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.where(
			and(eq(enrolment.cohortId, cohortId), inArray(enrolment.state, COUNTED), isNotNull(openTurn.consentAt)),
		)
		.orderBy(asc(review.createdAt), asc(review.id));
}
