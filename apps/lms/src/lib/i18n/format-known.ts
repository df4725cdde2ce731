import { page } from '$app/state';
import { dateFormat, intlTagOf, type DayPrecision } from '@sleutelwerk/core';
import { t } from './translate.ts';

const PARTS: Readonly<Record<DayPrecision, Intl.DateTimeFormatOptions>> = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Before any check could have been: the day of a record that came in without one. */
const NEVER_BEFORE = '1950-01-01';

/** Whether a record has never been checked by anybody, by its day. */
export function isNever(day: string): boolean {
	return day < NEVER_BEFORE;
}

/** A day (`YYYY-MM-DD`) in words, no more exact than it is known. */
export function formatKnown(day: string, precision: DayPrecision): string {
	if (isNever(day)) return t('exchange.never');
	const format = dateFormat(intlTagOf(page.data.locale), {
		...PARTS[precision],
		timeZone: 'UTC',
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}
