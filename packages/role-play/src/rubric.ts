import { SKILL_LEVELS, SKILLS, type Skill, type SkillLevel } from '@sleutelwerk/core';

/**
 * The rubric a trainer answers with, never a machine: each skill with its four levels. The words stand in
 * the catalogues under `rubric.<skill>` and `rubric.<skill>.<level>`.
 */
export const RUBRIC: readonly { skill: Skill; levels: readonly SkillLevel[] }[] = SKILLS.map((skill) => ({
	skill,
	levels: SKILL_LEVELS,
}));
