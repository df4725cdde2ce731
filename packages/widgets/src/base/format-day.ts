import { intlTagOf, type WidgetLocale } from '@sleutelwerk/core/locales';

/** A day as exactly as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in the reader's language. */
export function formatDay(day: string, locale: WidgetLocale): string {
	const parts = day.split('-').length;
	const format: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (parts > 1) format.month = 'long';
	if (parts > 2) format.day = 'numeric';
	return new Intl.DateTimeFormat(intlTagOf(locale), format).format(new Date(day));
}

/** Cuts a full day down to what is known of it. */
export function cutDay(day: string, precision: 'day' | 'month' | 'year'): string {
	return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
