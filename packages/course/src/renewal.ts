import { dayPlus, type RenewalRules } from '@sleutelwerk/core';
import { count, type Requirement } from './eligibility.ts';

/** `early`: cannot be renewed yet; `open`: it can; `grace`: it ended and still can; `over`: it ended too long ago. */
export const RENEWAL_STATES = ['early', 'open', 'grace', 'over'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** Days (`YYYY-MM-DD`): the first on which a certificate can be renewed, its last one, and the last of the grace. */
export type RenewalSpan = { opensOn: string; validUntil: string; graceUntil: string };

export function renewalSpan(rules: RenewalRules, validUntil: string): RenewalSpan {
	return {
		opensOn: dayPlus(validUntil, -rules.opensDays),
		validUntil,
		graceUntil: dayPlus(validUntil, rules.graceDays),
	};
}

/** Both ends of each span are in it. */
export function renewalState({ opensOn, validUntil, graceUntil }: RenewalSpan, today: string): RenewalState {
	if (today < opensOn) return 'early';
	if (today <= validUntil) return 'open';
	return today <= graceUntil ? 'grace' : 'over';
}

export type RenewalFacts = {
	/** Supervision meetings she was at in the twelve months before today. */
	supervisions: number;
	/** Talks played to their debrief since it opened. */
	talks: number;
	/** Safety questions answered since it opened. */
	questions: number;
};

/** What is met and what is missing to renew; how much supervision a year takes is the organisation's choice. */
export function renewalRequirementsOf(
	rules: RenewalRules,
	facts: RenewalFacts,
	supervisionsPerYear: number,
): Requirement[] {
	return [
		count('supervision', facts.supervisions, supervisionsPerYear),
		count('talk', facts.talks, rules.talks),
		count('questions', facts.questions, rules.questions.length),
	];
}
