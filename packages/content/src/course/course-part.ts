import type { Lesson, LessonText, PartNumber, PartText } from '@sleutelwerk/core';

/** The languages a lesson is written in: Dutch is the source, English is translated from it. */
export type CourseLocale = 'nl' | 'en';

/** One half-day of the course: its own text, and its lessons in the order in which they are read. */
export type CoursePart = {
	number: PartNumber;
	text: Readonly<Record<CourseLocale, PartText>>;
	lessons: readonly { structure: Lesson; text: Readonly<Record<CourseLocale, LessonText>> }[];
};
