import type { ServiceRecord } from '@sleutelwerk/core';
import { dutchDay } from './hours.ts';

export type Freshness = 'fresh' | 'soon' | 'overdue';
type Checked = Pick<ServiceRecord, 'checkedOn' | 'termDays'>;

const DAY_MS = 86_400_000;
/** Days before the end of the term from which a coordinator is asked to check again. */
export const SOON_DAYS = 30;

/** Days left of the term; negative when it is over. Counted in Dutch calendar days, the last day included. */
export function daysLeft({ checkedOn, termDays }: Checked, at: Date): number {
	const passed = (Date.parse(dutchDay(at)) - Date.parse(checkedOn)) / DAY_MS;
	return termDays - passed;
}

/** How a record's last check stands against its term. */
export function freshnessOf(record: Checked, at: Date): Freshness {
	const left = daysLeft(record, at);
	if (left < 0) return 'overdue';
	return left < SOON_DAYS ? 'soon' : 'fresh';
}

export function isWithinTerm(record: Checked, at: Date): boolean {
	return daysLeft(record, at) >= 0;
}
