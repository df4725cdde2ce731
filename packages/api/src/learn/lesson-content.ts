import { AppError, type Lesson, type LessonText } from '@sleutelwerk/core';
import { mixed } from '@sleutelwerk/course';
import type { findLesson } from '@sleutelwerk/db/repo/course';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { readingOf, readingView } from '../word/reading-view.ts';
import { wordView } from '../word/word-view.ts';
import type { CurrentEnrolment } from './current-enrolment.ts';

/** A lesson as one person reads it, without anything she did in it. */
export const lessonContent = z.object({
	lesson: z.custom<Lesson>(),
	/** The words, and the Dutch ones where the words are in another language. */
	text: z.custom<LessonText>(),
	textLocale: z.string(),
	dutch: z.custom<LessonText>().nullable(),
	/** In which order to offer what is to be ordered or matched, by step. */
	offered: z.record(z.string(), z.array(z.string())),
	words: z.array(wordView),
	/** What lies beside the text, and where. */
	reading: readingView.omit({ words: true }),
	/** The lesson after this one in the same part. */
	hasNext: z.boolean(),
});
export type LessonContent = z.infer<typeof lessonContent>;

/** Puts a lesson together from its rows, one a language. Throws NOT_FOUND where there are none. */
export async function contentOf(
	ctx: MemberContext,
	rows: Awaited<ReturnType<typeof findLesson>>,
	{ outline }: Pick<CurrentEnrolment['course'], 'outline'>,
): Promise<LessonContent> {
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
	return {
		lesson,
		text,
		textLocale,
		dutch: textLocale === 'nl' ? null : (texts.nl ?? null),
		offered: offeredOrders(lesson),
		words,
		reading: beside,
		hasNext: outline.some(
			(part) => part.number === lesson.part && part.lessons.some((one) => one.number === lesson.number + 1),
		),
	};
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
