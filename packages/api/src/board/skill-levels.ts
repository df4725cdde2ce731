import { isSmall, SKILL_LEVELS, SMALLEST_SHOWN, type Skill } from '@sleutelwerk/core';
import { z } from 'zod';

/**
 * How a group stands in a skill by the rubric of its trainers, each person once with her newest level, as far as it may
 * be shown: four levels, else the lower and the upper two together, else nothing.
 */
export const skillLevels = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('too-few') }),
	z.object({ kind: z.literal('several') }),
	z.object({ kind: z.literal('halves'), lower: z.number(), upper: z.number() }),
	z.object({ kind: z.literal('levels'), people: z.array(z.number()) }),
]);

type Rubrics = readonly { enrolmentId: string; rubric: Readonly<Record<string, number>> }[];

/** Rubrics with the oldest first. */
export function levelsOf(skill: Skill, rubrics: Rubrics): z.infer<typeof skillLevels> {
	const newest = new Map<string, number>();
	for (const { enrolmentId, rubric } of rubrics) {
		const level = rubric[skill];
		if (level !== undefined) newest.set(enrolmentId, level);
	}
	return shownLevels(
		SKILL_LEVELS.map((_, index) => [...newest.values()].filter((level) => level === index + 1).length),
	);
}

/** The part of `levelsOf` that decides what is shown, of people by level. */
export function shownLevels(people: readonly number[]): z.infer<typeof skillLevels> {
	const [one = 0, two = 0, three = 0, four = 0] = people;
	if (one + two + three + four < SMALLEST_SHOWN) return { kind: 'too-few' };
	if (!people.some(isSmall)) return { kind: 'levels', people: [...people] };
	const [lower, upper] = [one + two, three + four];
	return isSmall(lower) || isSmall(upper) ? { kind: 'several' } : { kind: 'halves', lower, upper };
}
