import { decryptField } from '@sleutelwerk/auth';
import { AppError, type Lesson, type LessonText } from '@sleutelwerk/core';
import { judge, mixed, resumeStep } from '@sleutelwerk/course';
import { findLesson } from '@sleutelwerk/db/repo/course';
import { setPlace } from '@sleutelwerk/db/repo/enrolment';
import { listLessonSteps, listReflections } from '@sleutelwerk/db/repo/progress';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { reflectionRow } from '../progress/reflection-row.ts';
import { learnerProcedure } from '../trpc.ts';
import { readingOf, readingView } from '../word/reading-view.ts';
import { wordView } from '../word/word-view.ts';
import { currentEnrolment, placeOf } from './current-enrolment.ts';

const input = z.object({
	part: z.int().min(1).max(6),
	number: z.int().min(1).max(20),
	step: z.string().max(40).optional(),
});

const output = z.object({
	lesson: z.custom<Lesson>(),
	/** The words, and the Dutch ones where the words are in another language. */
	text: z.custom<LessonText>(),
	textLocale: z.string(),
	dutch: z.custom<LessonText>().nullable(),
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
	/** In which order to offer what is to be ordered or matched, by step. */
	offered: z.record(z.string(), z.array(z.string())),
	words: z.array(wordView),
	/** What lies beside the text, and where. */
	reading: readingView.omit({ words: true }),
	/** The lesson after this one in the same part. */
	hasNext: z.boolean(),
});

/** A lesson at the step where one is, with one's own answers. Opening it makes it the place to go on from. */
export const showLesson = learnerProcedure
	.input(input)
	.output(output)
	.query(async ({ ctx, input: wish }) => {
		const found = await currentEnrolment(ctx);
		const enrolmentId = found.enrolment.id;
		const key = { enrolmentId, part: wish.part, lesson: wish.number };
		const [rows, steps, sealed] = await Promise.all([
			findLesson(ctx.db, { courseVersionId: found.course.id, part: wish.part, number: wish.number }),
			listLessonSteps(ctx.db, key),
			listReflections(ctx.db, key),
		]);
		const lesson = rows[0]?.structure;
		if (!lesson) throw new AppError('NOT_FOUND', 'no such lesson');
		const texts = Object.fromEntries(rows.map((row) => [row.locale, row.text]));
		const { locale } = ctx.viewer;
		const { text, textLocale, reading } = await readingOf(
			ctx,
			{ own: texts[locale], ownLocale: locale, dutch: dutchOf(texts) },
			lesson.words,
		);
		const { words, ...beside } = reading;
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
			lesson,
			text,
			textLocale,
			dutch: textLocale === 'nl' ? null : (texts.nl ?? null),
			at,
			steps: steps.map((one) => {
				const step = lesson.steps.find(({ id }) => id === one.step);
				return { ...one, fits: (step && one.answer && judge(step, one.answer)?.fits) ?? null } as z.infer<
					typeof output
				>['steps'][number];
			}),
			reflections: openReflections(ctx, key, sealed),
			offered: offeredOrders(lesson),
			words,
			reading: beside,
			hasNext: found.course.outline.some(
				(part) => part.number === wish.part && part.lessons.some((one) => one.number === wish.number + 1),
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

function offeredOrders(lesson: Lesson): Record<string, string[]> {
	const entries = lesson.steps.flatMap((step): [string, string[]][] => {
		const seed = `${lesson.part}/${lesson.number}/${step.id}`;
		if (step.kind === 'ordering') return [[step.id, mixed(step.items, seed)]];
		return step.kind === 'matching' ? [[step.id, mixed(step.pairs, seed)]] : [];
	});
	return Object.fromEntries(entries);
}

function dutchOf(texts: Readonly<Record<string, LessonText>>): LessonText {
	if (!texts.nl) throw new Error('a lesson has no Dutch');
	return texts.nl;
}
