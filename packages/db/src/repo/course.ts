import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { courseVersion, lesson, lessonText } from '../schema/index.ts';

export type CourseVersion = typeof courseVersion.$inferSelect;

export async function findNewestCourse(tx: Tx): Promise<CourseVersion | null> {
	const [row] = await tx.select().from(courseVersion).orderBy(desc(courseVersion.number)).limit(1);
	return row ?? null;
}

export async function findCourse(tx: Tx, id: string): Promise<CourseVersion | null> {
	const [row] = await tx.select().from(courseVersion).where(eq(courseVersion.id, id));
	return row ?? null;
}

/** A lesson with its texts in every language it has. */
export async function findLesson(tx: Tx, place: { courseVersionId: string; part: number; number: number }) {
	return await tx
		.select({ structure: lesson.structure, locale: lessonText.locale, text: lessonText.text })
		.from(lesson)
		.innerJoin(lessonText, eq(lessonText.lessonId, lesson.id))
		.where(
			and(
				eq(lesson.courseVersionId, place.courseVersionId),
				eq(lesson.part, place.part),
				eq(lesson.number, place.number),
			),
		);
}

/** Which glossary words each lesson of an edition brings, in order of the lessons. */
export async function listLessonWords(tx: Tx, courseVersionId: string) {
	return await tx
		.select({
			part: lesson.part,
			number: lesson.number,
			words: sql<string[]>`${lesson.structure} -> 'words'`,
		})
		.from(lesson)
		.where(eq(lesson.courseVersionId, courseVersionId))
		.orderBy(asc(lesson.part), asc(lesson.number));
}
