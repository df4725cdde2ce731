import type { CertificateRules } from '@sleutelwerk/core';

/** What taking part takes, of all the rules of an edition. */
export type ParticipationRules = Omit<CertificateRules, 'competence' | 'renewal'>;

/** What is known of one person. */
export type Facts = {
	/** Half-days at which she was present, late or left early. */
	meetings: number;
	/** Share of lesson steps, 0 to 1. */
	lessons: number;
	/** Different scenarios played to their debrief. */
	rehearsals: number;
	assessmentAfter: boolean;
	intake: boolean;
	confidentiality: boolean;
	/** Whether somebody saw the certificate of good conduct. */
	vogSeen: boolean;
};

/** Of participation, of competence, and of renewal; in the order in which a page shows them. */
export const REQUIREMENTS = [
	...(['intake', 'confidentiality', 'vog', 'meetings', 'lessons', 'rehearsals', 'assessmentAfter'] as const),
	...(['participation', 'unseen', 'live'] as const),
	...(['supervision', 'talk', 'questions'] as const),
] as const;
export type RequirementName = (typeof REQUIREMENTS)[number];
export type Requirement = {
	name: RequirementName;
	isMet: boolean;
	/** How far, and how far it has to be; 1 of 1 for what is there or not. Lessons in whole percents. */
	has: number;
	needs: number;
};

/** What is met and what is missing, in the order in which people come to it; `vogRequired` is the organisation's choice. */
export function requirementsOf(rules: ParticipationRules, facts: Facts, vogRequired: boolean): Requirement[] {
	const list: Requirement[] = [];
	if (rules.intake) list.push(yes('intake', facts.intake));
	if (rules.confidentiality) list.push(yes('confidentiality', facts.confidentiality));
	if (vogRequired) list.push(yes('vog', facts.vogSeen));
	list.push(count('meetings', facts.meetings, rules.meetings));
	// Rounded down: 79.9 % is not 80 %.
	list.push(count('lessons', Math.floor(facts.lessons * 100 + 1e-9), Math.round(rules.lessons * 100)));
	list.push(count('rehearsals', facts.rehearsals, rules.rehearsals));
	if (rules.assessmentAfter) list.push(yes('assessmentAfter', facts.assessmentAfter));
	return list;
}

export function isEligible(requirements: readonly Requirement[]): boolean {
	return requirements.every((requirement) => requirement.isMet);
}

/** A requirement that is there or not. */
export function yes(name: RequirementName, isMet: boolean): Requirement {
	return { name, isMet, has: isMet ? 1 : 0, needs: 1 };
}

/** A requirement that is counted. */
export function count(name: RequirementName, has: number, needs: number): Requirement {
	return { name, isMet: has >= needs, has, needs };
}
