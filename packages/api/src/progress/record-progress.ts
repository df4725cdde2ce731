import { encryptField } from '@sleutelwerk/auth';
import { AppError, type Step } from '@sleutelwerk/core';
import { isAnswerFor, nextStep } from '@sleutelwerk/course';
import { setPlace } from '@sleutelwerk/db/repo/enrolment';
import { saveReflection, saveStep } from '@sleutelwerk/db/repo/progress';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { lessonRowsOf } from '../learn/edition-of.ts';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { reflectionRow } from './reflection-row.ts';

/** A step that somebody did or skipped. */
export const stepDone = z.object({
	part: z.int().min(1).max(6),
	lesson: z.int().min(1).max(20),
	step: z.string().min(1).max(40),
	state: z.enum(['done', 'skipped']),
	answer: z
		.object({
			chosen: z.array(z.string().max(40)).max(12).optional(),
			order: z.array(z.string().max(40)).max(12).optional(),
			pairs: z.record(z.string().max(40), z.string().max(40)).optional(),
		})
		.optional(),
	/** Own words at a reflection; an empty text takes them away again, and a late older one does not bring them back. */
	reflection: z.string().max(4000).optional(),
	/** When it was done on the device; a moment in the future counts as now. */
	at: z.iso.datetime().optional(),
});

/** Keeps a step of a lesson; sent twice it is kept once. Says which step comes next (null: the lesson is done). */
export const recordProgress = learnerProcedure
	.input(stepDone)
	.output(z.object({ recorded: z.literal(true), next: z.string().nullable() }))
	.mutation(async ({ ctx, input }) => ({ recorded: true as const, next: await keepStep(ctx, input) }));

/** Keeps a step and moves the place to go on from; gives the step that comes next. Throws NOT_FOUND, INVALID_INPUT. */
export async function keepStep(ctx: MemberContext, done: z.infer<typeof stepDone>): Promise<string | null> {
	const { enrolment, course } = await currentEnrolment(ctx);
	const place = { courseVersionId: course.id, part: done.part, number: done.lesson };
	const [row] = await lessonRowsOf(ctx, ctx.db, place);
	const lesson = row?.structure;
	const step = lesson?.steps.find((one) => one.id === done.step);
	if (!lesson || !step) throw new AppError('NOT_FOUND', 'no such step');
	checkAnswer(step, done);
	const now = ctx.clock();
	const claimed = done.at ? new Date(done.at) : now;
	const at = claimed > now ? now : claimed;
	const key = { enrolmentId: enrolment.id, part: done.part, lesson: done.lesson, step: done.step };
	const next = nextStep(lesson, done.step);
	await ctx.db.transaction(async (tx) => {
		await saveStep(tx, { ...key, state: done.state, answer: withoutUndefined(done.answer), at });
		if (done.reflection !== undefined) {
			const sealed = encryptField(done.reflection.trim(), {
				appKey: ctx.appKey,
				purpose: 'reflection',
				row: reflectionRow(key),
			});
			await saveReflection(tx, { ...key, at, sealed });
		}
		const stays = done.answer !== undefined;
		const here = stays ? done.step : (next ?? done.step);
		await setPlace(tx, enrolment.id, { part: done.part, lesson: done.lesson, step: here, at });
	});
	return next;
}

function checkAnswer(step: Step, done: z.infer<typeof stepDone>): void {
	if (done.answer && !isAnswerFor(step, withoutUndefined(done.answer) ?? {})) {
		throw new AppError('INVALID_INPUT', 'not an answer to this step', {
			fields: { answer: 'learn.problem.answer' },
		});
	}
	if (done.reflection !== undefined && step.kind !== 'reflection') {
		throw new AppError('INVALID_INPUT', 'no words are kept at this step', {
			fields: { reflection: 'error.field.invalid' },
		});
	}
}

type Given = NonNullable<z.infer<typeof stepDone>['answer']>;
type Clean = { chosen?: string[]; order?: string[]; pairs?: Record<string, string> };

function withoutUndefined(answer: Given | undefined): Clean | null {
	if (!answer) return null;
	return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)) as Clean;
}
