import type { Lesson } from '@sleutelwerk/core';

/** A step somebody did or skipped. */
export type StepRecord = { part: number; lesson: number; step: string; state: 'done' | 'skipped' };
/** Where somebody was last. */
export type Place = { part: number; lesson: number; step: string | null };
/** A lesson in the outline of a course edition. */
export type OutlineLesson = { part: number; number: number; steps: number };

/** The step at which one goes on in a lesson: where one was, else the first that is open, else the first. */
export function resumeStep(lesson: Lesson, records: readonly StepRecord[], place: Place | null): string {
	const isHere = place?.part === lesson.part && place.lesson === lesson.number;
	if (isHere && lesson.steps.some((step) => step.id === place.step)) return place.step ?? '';
	const taken = takenSteps(lesson, records);
	const open = lesson.steps.find((step) => !taken.has(step.id));
	return (open ?? lesson.steps[0])?.id ?? '';
}

/** The step after this one; null at the end of the lesson. */
export function nextStep(lesson: Lesson, step: string): string | null {
	const at = lesson.steps.findIndex((one) => one.id === step);
	return at < 0 ? null : (lesson.steps[at + 1]?.id ?? null);
}

function takenSteps(lesson: Lesson, records: readonly StepRecord[]): Set<string> {
	return new Set(
		records
			.filter((record) => record.part === lesson.part && record.lesson === lesson.number)
			.map((record) => record.step),
	);
}

/** How many steps of a lesson were done or skipped, never more than it has. */
export function stepsTaken(lesson: OutlineLesson, records: readonly StepRecord[]): number {
	const taken = new Set(
		records
			.filter((record) => record.part === lesson.part && record.lesson === lesson.number)
			.map((record) => record.step),
	);
	return Math.min(taken.size, lesson.steps);
}

/** The lesson to go on with: where one was while it is open, else the first open one after it, else the first open one. */
export function whereToGoOn(
	outline: readonly OutlineLesson[],
	records: readonly StepRecord[],
	place: Place | null,
): OutlineLesson | null {
	const isOpen = (lesson: OutlineLesson) => stepsTaken(lesson, records) < lesson.steps;
	const here = outline.findIndex((lesson) => lesson.part === place?.part && lesson.number === place.lesson);
	return outline.slice(Math.max(here, 0)).find(isOpen) ?? outline.find(isOpen) ?? null;
}

/** Share of all steps that were done or skipped, 0 to 1. Skipping needs no reason and costs nobody a certificate. */
export function shareTaken(outline: readonly OutlineLesson[], records: readonly StepRecord[]): number {
	return shareOfCounts(outline, (lesson) => stepsTaken(lesson, records));
}

/** The same share where steps were counted elsewhere (in the database): `taken` gives the steps taken of one lesson. */
export function shareOfCounts(
	outline: readonly OutlineLesson[],
	taken: (lesson: OutlineLesson) => number,
): number {
	const all = outline.reduce((sum, lesson) => sum + lesson.steps, 0);
	if (all === 0) return 0;
	return outline.reduce((sum, lesson) => sum + Math.min(taken(lesson), lesson.steps), 0) / all;
}
