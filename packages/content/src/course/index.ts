import type { CoursePart } from './course-part.ts';

export type { CourseLocale, CoursePart } from './course-part.ts';

/** The six parts (dagdelen) of the course, in order; texts stand beside the structure under the same step ids. */
export const COURSE: { parts: readonly CoursePart[] } = { parts: [] };
