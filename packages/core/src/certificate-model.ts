/**
 * What a certificate takes. Data of the edition of the course in which somebody began, never of the code that checks it:
 * `course` holds the rules of this edition and counts by them, `db` keeps them with the edition.
 */
import type { Skill, SkillLevel } from './scenario-model.ts';

/** Skill to level as a trainer gave it: 1 (`not-yet`) to 4 (`teaches-others`), as in `SKILL_LEVELS`. */
export type SkillRubric = Readonly<Partial<Record<Skill, number>>>;

/** Somebody shows twice what she can do: in a talk she never played, and in a live role-play. */
export const COMPETENCE_KINDS = ['unseen', 'live'] as const;
export type CompetenceKind = (typeof COMPETENCE_KINDS)[number];

export type CompetenceRules = {
	/** What every skill that is looked at has to reach. */
	everySkill: SkillLevel;
	/** Skills that ask more than that; the unseen talk has to come by each of them. */
	skills: Readonly<Partial<Record<Skill, SkillLevel>>>;
	/** Days a person has to begin the unseen talk at home, the day it was chosen not counted. */
	windowDays: number;
};

export type RenewalRules = {
	/** Days before its last day from which on a certificate can be renewed. */
	opensDays: number;
	/** Days after its last day in which it still can, without beginning again. */
	graceDays: number;
	/** Talks played to their debrief since the day it opened; one played before counts again. */
	talks: number;
	/** Items of the assessment, about safety, that are answered again since that day. */
	questions: readonly string[];
};

export type CertificateRules = {
	/** Meetings of the six one has to be at. */
	meetings: number;
	/** Share of lesson steps done, 0 to 1. */
	lessons: number;
	rehearsals: number;
	assessmentAfter: boolean;
	intake: boolean;
	confidentiality: boolean;
	competence: CompetenceRules;
	renewal: RenewalRules;
};
