import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	assessmentAnswer,
	enrolment,
	progress,
	reflection,
	type Occasion,
	type StepAnswer,
} from '../schema/index.ts';

export type StepKey = { enrolmentId: string; part: number; lesson: number; step: string };
export type NewProgress = StepKey & { state: 'done' | 'skipped'; answer: StepAnswer | null; at: Date };

/**
 * Keeps a step. The same step twice is one row that ends the same in whatever order devices send: the newest answer by
 * its own moment stays, and what was done is never undone by a skip.
 */
export async function saveStep(tx: Tx, values: NewProgress): Promise<void> {
	await tx
		.insert(progress)
		.values(values)
		.onConflictDoUpdate({
			target: [progress.enrolmentId, progress.part, progress.lesson, progress.step],
			set: {
				state: sql`case when ${progress.state} = 'done' then 'done' else excluded.state end`,
				answer: sql`case when excluded.at >= ${progress.at} then coalesce(excluded.answer, ${progress.answer}) else coalesce(${progress.answer}, excluded.answer) end`,
				at: sql`greatest(${progress.at}, excluded.at)`,
			},
		});
}

export async function listSteps(tx: Tx, enrolmentId: string) {
	return await tx
		.select({ part: progress.part, lesson: progress.lesson, step: progress.step, state: progress.state })
		.from(progress)
		.where(eq(progress.enrolmentId, enrolmentId));
}

/** What somebody did and wrote in one lesson, asked for at once: both lie under the same place. */
export async function listLessonRecords(tx: Tx, { enrolmentId, part, lesson }: Omit<StepKey, 'step'>) {
	const done = tx
		.select({ step: progress.step, state: progress.state, answer: progress.answer })
		.from(progress)
		.where(and(eq(progress.enrolmentId, enrolmentId), eq(progress.part, part), eq(progress.lesson, lesson)))
		.as('done');
	const wrote = tx
		.select({ step: reflection.step, sealed: reflection.sealed })
		.from(reflection)
		.where(
			and(eq(reflection.enrolmentId, enrolmentId), eq(reflection.part, part), eq(reflection.lesson, lesson)),
		)
		.as('wrote');
	const rows = await tx
		.select({
			step: done.step,
			state: done.state,
			answer: done.answer,
			wroteIn: wrote.step,
			sealed: wrote.sealed,
		})
		.from(done)
		.fullJoin(wrote, eq(done.step, wrote.step));
	return {
		steps: rows.flatMap(({ step, state, answer }) => (step && state ? [{ step, state, answer }] : [])),
		sealed: rows.flatMap(({ wroteIn: step, sealed }) => (step && sealed ? [{ step, sealed }] : [])),
	};
}

/** Keeps sealed words; an older moment never overwrites a newer one. Words taken away are sealed as nothing. */
export async function saveReflection(tx: Tx, values: StepKey & { sealed: string; at: Date }): Promise<void> {
	await tx
		.insert(reflection)
		.values(values)
		.onConflictDoUpdate({
			target: [reflection.enrolmentId, reflection.part, reflection.lesson, reflection.step],
			set: { sealed: values.sealed, at: values.at },
			setWhere: sql`${reflection.at} <= excluded.at`,
		});
}

/** What somebody did in a part, answers included. */
export async function listPartSteps(tx: Tx, { enrolmentId, part }: { enrolmentId: string; part: number }) {
	return await tx
		.select({
			lesson: progress.lesson,
			step: progress.step,
			state: progress.state,
			answer: progress.answer,
		})
		.from(progress)
		.where(and(eq(progress.enrolmentId, enrolmentId), eq(progress.part, part)));
}

/** Sealed words of a part. */
export async function listPartReflections(
	tx: Tx,
	{ enrolmentId, part }: { enrolmentId: string; part: number },
) {
	return await tx
		.select({ lesson: reflection.lesson, step: reflection.step, sealed: reflection.sealed })
		.from(reflection)
		.where(and(eq(reflection.enrolmentId, enrolmentId), eq(reflection.part, part)));
}

export async function saveAssessment(
	tx: Tx,
	enrolmentId: string,
	{ occasion, answers, at }: { occasion: Occasion; answers: Readonly<Record<string, number>>; at: Date },
): Promise<void> {
	const rows = Object.entries(answers).map(([item, value]) => ({
		enrolmentId,
		moment: occasion,
		item,
		value,
		at,
	}));
	if (rows.length === 0) return;
	await tx
		.insert(assessmentAnswer)
		.values(rows)
		.onConflictDoUpdate({
			target: [assessmentAnswer.enrolmentId, assessmentAnswer.moment, assessmentAnswer.item],
			set: { value: sql`excluded.value`, at: sql`excluded.at` },
		});
}

export async function listAssessment(tx: Tx, enrolmentId: string) {
	return await tx
		.select({
			occasion: assessmentAnswer.moment,
			item: assessmentAnswer.item,
			value: assessmentAnswer.value,
			at: assessmentAnswer.at,
		})
		.from(assessmentAnswer)
		.where(eq(assessmentAnswer.enrolmentId, enrolmentId));
}

/** What the people of a group answered before and after, without their names; who left or waits is not among them. */
export async function listGroupAssessment(tx: Tx, cohortId: string) {
	return await tx
		.select({
			enrolmentId: assessmentAnswer.enrolmentId,
			occasion: assessmentAnswer.moment,
			item: assessmentAnswer.item,
			value: assessmentAnswer.value,
		})
		.from(assessmentAnswer)
		.innerJoin(enrolment, eq(enrolment.id, assessmentAnswer.enrolmentId))
		.where(and(eq(enrolment.cohortId, cohortId), inArray(enrolment.state, ['active', 'finished'])));
}
