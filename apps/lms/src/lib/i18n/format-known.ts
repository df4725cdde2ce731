import { page } from '$app/state';
import { intlTagOf, type DayPrecision } from '@sleutelwerk/core';

const PARTS: Readonly<Record<DayPrecision, Intl.DateTimeFormatOptions>> = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A day (`YYYY-MM-DD`) in words, no more exact than it is known. */
export function formatKnown(day: string, precision: DayPrecision): string {
	const format = new Intl.DateTimeFormat(intlTagOf(page.data.locale), {
		...PARTS[precision],
		timeZone: 'UTC',
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}
