import type { CoursePart } from './course-part.ts';
import { part1 } from './part-1/index.ts';
import { part2 } from './part-2/index.ts';
import { part3 } from './part-3/index.ts';
import { part4 } from './part-4/index.ts';
import { part5 } from './part-5/index.ts';
import { part6 } from './part-6/index.ts';

export type { CourseLocale, CoursePart } from './course-part.ts';

/** The six parts (dagdelen) of the course, in order; texts stand beside the structure under the same step ids. */
export const COURSE: { parts: readonly CoursePart[] } = { parts: [part1, part2, part3, part4, part5, part6] };
