/** What a certificate takes; data of a course edition. */
export type Rules = {
	meetings: number;
	lessons: number;
	rehearsals: number;
	assessmentAfter: boolean;
	intake: boolean;
	confidentiality: boolean;
};

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

export type RequirementName =
	'meetings' | 'lessons' | 'rehearsals' | 'assessmentAfter' | 'intake' | 'confidentiality' | 'vog';
export type Requirement = {
	name: RequirementName;
	isMet: boolean;
	/** How far, and how far it has to be; 1 of 1 for what is there or not. Lessons in whole percents. */
	has: number;
	needs: number;
};

/** What is met and what is missing, in the order in which people come to it; `vogRequired` is the organisation's choice. */
export function requirementsOf(rules: Rules, facts: Facts, vogRequired: boolean): Requirement[] {
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

function yes(name: RequirementName, isMet: boolean): Requirement {
	return { name, isMet, has: isMet ? 1 : 0, needs: 1 };
}

function count(name: RequirementName, has: number, needs: number): Requirement {
	return { name, isMet: has >= needs, has, needs };
}
