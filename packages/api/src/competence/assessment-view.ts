import { COMPETENCE_KINDS, SKILLS, type CompetenceRules, type Skill } from '@sleutelwerk/core';
import { levelNeeded, shortfallsOf } from '@sleutelwerk/course';
import type { AssessmentRow } from '@sleutelwerk/db/repo/competence';
import { z } from 'zod';

const level = z.number().int();

/** What a trainer saw, as the person and her trainers read it. */
export const assessmentView = z.object({
	id: z.string(),
	kind: z.enum(COMPETENCE_KINDS),
	/** Day (`YYYY-MM-DD`) on which it was seen. */
	day: z.string(),
	by: z.string(),
	note: z.string(),
	/** Level by skill, 1 to 4, in order of the rubric. */
	levels: z.array(z.object({ skill: z.enum(SKILLS), level })),
	/** Enough by the rules of her edition of the course. */
	isEnough: z.boolean(),
	shortfalls: z.array(z.object({ skill: z.enum(SKILLS), has: level, needs: level })),
});
export type AssessmentView = z.infer<typeof assessmentView>;

export function viewOfAssessment({ assessment, by }: AssessmentRow, rules: CompetenceRules): AssessmentView {
	const { id, kind, day, note, rubric } = assessment;
	const shortfalls = shortfallsOf(rules, askedSkills(assessment.asked), rubric);
	const levels = SKILLS.flatMap((skill) => (rubric[skill] ? [{ skill, level: rubric[skill] }] : []));
	return { id, kind, day, by, note, levels, isEnough: shortfalls.length === 0, shortfalls };
}

/** Skills of this house among names that a database kept. */
export function askedSkills(names: readonly string[]): Skill[] {
	return SKILLS.filter((skill) => names.includes(skill));
}

/** The rule as a page says it: level needed by skill. */
export const ruleView = z.array(z.object({ skill: z.enum(SKILLS), needs: level }));

export function viewOfRule(rules: CompetenceRules): z.infer<typeof ruleView> {
	return SKILLS.map((skill) => ({ skill, needs: levelNeeded(rules, skill) }));
}
