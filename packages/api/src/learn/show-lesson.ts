import { decryptField } from '@sleutelwerk/auth';
import { judge, resumeStep } from '@sleutelwerk/course';
import { setPlace } from '@sleutelwerk/db/repo/enrolment';
import { listLessonRecords } from '@sleutelwerk/db/repo/progress';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { reflectionRow } from '../progress/reflection-row.ts';
import { recordedInStep } from '../recording/heard-here.ts';
import { learnerProcedure } from '../trpc.ts';
import { currentEnrolment, placeOf } from './current-enrolment.ts';
import { lessonRowsOf } from './edition-of.ts';
import { contentOf, lessonContent } from './lesson-content.ts';

const input = z.object({
	part: z.int().min(1).max(6),
	number: z.int().min(1).max(20),
	step: z.string().max(40).optional(),
});

const output = lessonContent.extend({
	/** The step to show. */
	at: z.string(),
	steps: z.array(
		z.object({
			step: z.string(),
			state: z.enum(['done', 'skipped']),
			answer: z
				.object({
					chosen: z.array(z.string()).optional(),
					order: z.array(z.string()).optional(),
					pairs: z.record(z.string(), z.string()).optional(),
				})
				.nullable(),
			fits: z.record(z.string(), z.boolean()).nullable(),
		}),
	),
	/** Own reflections by step; nobody else can open them. */
	reflections: z.record(z.string(), z.string()),
	/** Sentences of this step that somebody of the organisation recorded. */
	recorded: z.record(z.string(), z.string()),
});

/** A lesson at the step where one is, with one's own answers. Opening it makes it the place to go on from. */
export const showLesson = learnerProcedure
	.input(input)
	.output(output)
	.query(async ({ ctx, input: wish }) => {
		const found = await currentEnrolment(ctx);
		const enrolmentId = found.enrolment.id;
		const key = { enrolmentId, part: wish.part, lesson: wish.number };
		const [rows, { steps, sealed }] = await Promise.all([
			lessonRowsOf(ctx, ctx.db, {
				courseVersionId: found.course.id,
				part: wish.part,
				number: wish.number,
			}),
			listLessonRecords(ctx.db, key),
		]);
		const content = await contentOf(ctx, rows, found.course);
		const { lesson } = content;
		const records = steps.map((one) => ({ ...one, part: wish.part, lesson: wish.number }));
		const isStep = lesson.steps.some((one) => one.id === wish.step);
		const at = isStep && wish.step ? wish.step : resumeStep(lesson, records, placeOf(found));
		const place = placeOf(found);
		if (place?.part !== wish.part || place.lesson !== wish.number || place.step !== at) {
			await setPlace(ctx.db, enrolmentId, {
				part: wish.part,
				lesson: wish.number,
				step: at,
				at: ctx.clock(),
			});
		}
		return {
			...content,
			at,
			steps: steps.map((one) => {
				const step = lesson.steps.find(({ id }) => id === one.step);
				return { ...one, fits: (step && one.answer && judge(step, one.answer)?.fits) ?? null } as z.infer<
					typeof output
				>['steps'][number];
			}),
			reflections: openReflections(ctx, key, sealed),
			recorded: await recordedInStep(
				ctx,
				lesson.steps.find((one) => one.id === at),
				content,
			),
		};
	});

function openReflections(
	{ appKey }: Pick<Context, 'appKey'>,
	key: { enrolmentId: string; part: number; lesson: number },
	sealed: readonly { step: string; sealed: string }[],
): Record<string, string> {
	const opened = sealed.map((one): [string, string] => {
		const row = reflectionRow({ ...key, step: one.step });
		return [one.step, decryptField(one.sealed, { appKey, purpose: 'reflection', row })];
	});
	// Empty: the person took her words away.
	return Object.fromEntries(opened.filter(([, words]) => words !== ''));
}
