import type { Standing } from '../certificate/eligibility-facts.ts';

/** So many half-days excused or absent are reason for a word. */
export const MISSED_TOO_OFTEN = 2;
/** Who has more to rehearse and did not for so many days has come to a stop. Two half-days lie within four weeks. */
export const NO_PRACTICE_DAYS = 28;

export const WARNINGS = ['missed-twice', 'no-practice', 'practice-stopped'] as const;
export type Warning = (typeof WARNINGS)[number];

type Group = {
	/** Half-days that began, and all that are planned. */
	held: number;
	planned: number;
	now: Date;
};

/**
 * What a trainer should see before it is too late: missed too often; nothing rehearsed though half of the half-days are
 * over; or begun and stopped. Nobody is warned about who has rehearsed enough, or is finished.
 */
export function warningsOf(standing: Standing, { held, planned, now }: Group): Warning[] {
	const { facts, missed, state, requirements, lastRehearsalAt } = standing;
	const warnings: Warning[] = [];
	if (missed >= MISSED_TOO_OFTEN) warnings.push('missed-twice');
	const hasMore = requirements.some((one) => one.name === 'rehearsals' && !one.isMet);
	if (state !== 'active' || held === 0 || !hasMore) return warnings;
	const daysAgo = lastRehearsalAt ? (now.getTime() - lastRehearsalAt.getTime()) / 86_400_000 : null;
	if (facts.rehearsals === 0 && held * 2 >= planned && (daysAgo ?? NO_PRACTICE_DAYS) >= NO_PRACTICE_DAYS)
		warnings.push('no-practice');
	else if (daysAgo !== null && daysAgo >= NO_PRACTICE_DAYS) warnings.push('practice-stopped');
	return warnings;
}
