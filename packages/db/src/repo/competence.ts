import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, competenceAssessment, enrolment, rehearsal, unseenTask } from '../schema/index.ts';

export type UnseenTask = typeof unseenTask.$inferSelect;
export type CompetenceAssessment = typeof competenceAssessment.$inferSelect;

/** A talk that was chosen, with what became of it. */
export type TaskRow = {
	task: UnseenTask;
	/** Whose it is. */
	accountId: string;
	/** When she came to the end of it the first time. */
	debriefedAt: Date | null;
	endedAt: Date | null;
	isAssessed: boolean;
	/** She played this talk by another way than this task: it is not unseen any more. */
	isPlayedOtherwise: boolean;
};

const taskFields = {
	task: unseenTask,
	accountId: enrolment.accountId,
	debriefedAt: rehearsal.debriefedAt,
	endedAt: rehearsal.endedAt,
	isAssessed: sql<boolean>`exists (
		select 1 from ${competenceAssessment} a where a.task_id = ${unseenTask.id})`,
	isPlayedOtherwise: sql<boolean>`${unseenTask.rehearsalId} is null and exists (
		select 1 from rehearsal r join enrolment e on e.id = r.enrolment_id
		join scenario_version v on v.id = r.scenario_version_id
		where e.account_id = ${enrolment.accountId} and v.scenario_id = ${unseenTask.scenarioId})`,
};

function selectTasks(tx: Tx) {
	return tx
		.select(taskFields)
		.from(unseenTask)
		.innerJoin(enrolment, eq(enrolment.id, unseenTask.enrolmentId))
		.leftJoin(rehearsal, eq(rehearsal.id, unseenTask.rehearsalId));
}

/** What trainers chose for these people and saw of them, each the newest first; a task goes with what was seen of it. */
export async function listShown(
	tx: Tx,
	enrolmentIds: readonly string[],
): Promise<{ tasks: TaskRow[]; assessments: AssessmentRow[] }> {
	if (enrolmentIds.length === 0) return { tasks: [], assessments: [] };
	const ids = [...enrolmentIds];
	const chosen = tx
		.select({ id: unseenTask.id })
		.from(unseenTask)
		.where(and(inArray(unseenTask.enrolmentId, ids), isNull(unseenTask.withdrawnAt)))
		.as('chosen');
	const seen = tx
		.select({ id: competenceAssessment.id, taskId: competenceAssessment.taskId })
		.from(competenceAssessment)
		.where(inArray(competenceAssessment.enrolmentId, ids))
		.as('seen');
	const rows = await tx
		.select({ ...taskFields, assessment: competenceAssessment, by: account.shownName })
		.from(chosen)
		.fullJoin(seen, eq(seen.taskId, chosen.id))
		.leftJoin(unseenTask, eq(unseenTask.id, chosen.id))
		.leftJoin(enrolment, eq(enrolment.id, unseenTask.enrolmentId))
		.leftJoin(rehearsal, eq(rehearsal.id, unseenTask.rehearsalId))
		.leftJoin(competenceAssessment, eq(competenceAssessment.id, seen.id))
		.leftJoin(account, eq(account.id, competenceAssessment.assessedBy));
	const tasks = rows.flatMap(({ assessment: _, by: __, task, accountId, ...rest }) =>
		task && accountId ? [{ task, accountId, ...rest }] : [],
	);
	const assessments = rows.flatMap(({ assessment, by }) => (assessment && by ? [{ assessment, by }] : []));
	return {
		tasks: tasks.toSorted((a, b) => newestFirst(a.task, b.task)),
		assessments: assessments.toSorted((a, b) => newestFirst(a.assessment, b.assessment)),
	};
}

type Dated = { createdAt: Date; id: string };
const newestFirst = (a: Dated, b: Dated) =>
	b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1);

/** The tasks of these people that were not taken back, the newest first. */
export async function listTasks(tx: Tx, enrolmentIds: readonly string[]): Promise<TaskRow[]> {
	if (enrolmentIds.length === 0) return [];
	return await selectTasks(tx)
		.where(and(inArray(unseenTask.enrolmentId, [...enrolmentIds]), isNull(unseenTask.withdrawnAt)))
		.orderBy(desc(unseenTask.createdAt), desc(unseenTask.id));
}

/** One task that was not taken back. */
export async function findTask(tx: Tx, id: string): Promise<TaskRow | null> {
	const [row] = await selectTasks(tx).where(and(eq(unseenTask.id, id), isNull(unseenTask.withdrawnAt)));
	return row ?? null;
}

export async function insertTask(tx: Tx, values: typeof unseenTask.$inferInsert): Promise<string> {
	const [row] = await tx.insert(unseenTask).values(values).returning({ id: unseenTask.id });
	if (!row) throw new Error('the task was not written');
	return row.id;
}

export async function updateTask(
	tx: Tx,
	id: string,
	values: Pick<Partial<UnseenTask>, 'rehearsalId' | 'withdrawnAt'>,
): Promise<void> {
	await tx.update(unseenTask).set(values).where(eq(unseenTask.id, id));
}

/** Talks that are kept for a person to play unseen: her list of talks leaves them out until she has begun. */
export async function listKeptUnseen(tx: Tx, accountId: string, now: Date): Promise<string[]> {
	const rows = await tx
		.select({ scenarioId: unseenTask.scenarioId })
		.from(unseenTask)
		.innerJoin(enrolment, eq(enrolment.id, unseenTask.enrolmentId))
		.where(
			and(
				eq(enrolment.accountId, accountId),
				isNull(unseenTask.withdrawnAt),
				isNull(unseenTask.rehearsalId),
				gt(unseenTask.closesAt, now),
			),
		);
	return rows.map((row) => row.scenarioId);
}

/** What a trainer saw, and who she was. */
export type AssessmentRow = { assessment: CompetenceAssessment; by: string };

export async function findAssessment(tx: Tx, id: string): Promise<CompetenceAssessment | null> {
	const [row] = await tx.select().from(competenceAssessment).where(eq(competenceAssessment.id, id));
	return row ?? null;
}

export async function insertAssessment(
	tx: Tx,
	values: typeof competenceAssessment.$inferInsert,
): Promise<void> {
	await tx.insert(competenceAssessment).values(values);
}

/** What trainers saw of a person and chose for her, for her own export. */
export async function listCompetenceOf(tx: Tx, accountId: string) {
	const [assessments, tasks] = await Promise.all([
		tx
			.select({
				kind: competenceAssessment.kind,
				day: competenceAssessment.day,
				rubric: competenceAssessment.rubric,
				note: competenceAssessment.note,
				trainer: account.shownName,
			})
			.from(competenceAssessment)
			.innerJoin(enrolment, eq(enrolment.id, competenceAssessment.enrolmentId))
			.innerJoin(account, eq(account.id, competenceAssessment.assessedBy))
			.where(eq(enrolment.accountId, accountId)),
		tx
			.select({
				place: unseenTask.place,
				chosenAt: unseenTask.createdAt,
				closesAt: unseenTask.closesAt,
				withdrawnAt: unseenTask.withdrawnAt,
			})
			.from(unseenTask)
			.innerJoin(enrolment, eq(enrolment.id, unseenTask.enrolmentId))
			.where(eq(enrolment.accountId, accountId)),
	]);
	return { competence: assessments, chosenTalks: tasks };
}
