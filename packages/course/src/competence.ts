import {
	SKILL_LEVELS,
	type CompetenceKind,
	type CompetenceRules,
	type Skill,
	type SkillRubric,
} from '@sleutelwerk/core';
import { yes, type Requirement } from './eligibility.ts';

/** A skill below what the rules ask, or not looked at (`has` 0). */
export type Shortfall = { skill: Skill; has: number; needs: number };

/** The level, 1 to 4, that a skill has to reach: the higher one of the rule for all and the rule for this skill. */
export function levelNeeded(rules: CompetenceRules, skill: Skill): number {
	const own = rules.skills[skill];
	const levels = [rules.everySkill, ...(own ? [own] : [])].map((level) => SKILL_LEVELS.indexOf(level) + 1);
	return Math.max(...levels);
}

/** What keeps an assessment from being enough. `asked`: the skills that this talk lets somebody show. */
export function shortfallsOf(
	rules: CompetenceRules,
	asked: readonly Skill[],
	rubric: SkillRubric,
): Shortfall[] {
	return asked.flatMap((skill) => {
		const has = rubric[skill] ?? 0;
		const needs = levelNeeded(rules, skill);
		return has < needs ? [{ skill, has, needs }] : [];
	});
}

/** Whether a talk lets somebody show every skill for which the rules ask more: one without them proves too little. */
export function provesEnough(rules: CompetenceRules, asked: readonly Skill[]): boolean {
	return Object.keys(rules.skills).every((skill) => asked.some((one) => one === skill));
}

/** Whether the newest assessment of each kind was enough; a newer one takes the place of an older one. */
export type CompetenceFacts = Readonly<Record<CompetenceKind, boolean>>;

/** `participation`: everything for that certificate is there, or she holds one that counts. */
export function competenceRequirementsOf(participation: boolean, facts: CompetenceFacts): Requirement[] {
	return [yes('participation', participation), yes('unseen', facts.unseen), yes('live', facts.live)];
}
