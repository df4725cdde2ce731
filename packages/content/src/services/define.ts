import type { Contact, ContactKind, Hours, ServiceRecord, ServiceSource, Weekday } from '@sleutelwerk/core';

/**
 * Days a national record is vouched for without a new check. A national number lives long: the lines in this folder kept
 * theirs for more than five years, while prices and hours changed. What was not found goes into `uncertain`.
 */
const NATIONAL_TERM_DAYS = 5 * 365;

/**
 * Days a local record is vouched for: doors, hours and neighbours of a local service change sooner than a national number.
 */
const LOCAL_TERM_DAYS = 3 * 365;

export const ALL_WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
export const WORKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

export const DAY_AND_NIGHT: Hours = { kind: 'always', confirmed: true };

/** A contact of which only the given facts are known. */
export function contact(kind: ContactKind, value: string, known: Partial<Contact> = {}): Contact {
	const unknown = { free: 'unknown', anonymous: 'unknown', onBill: 'unknown' } as const;
	return { kind, value, hours: { kind: 'unknown' }, ...unknown, ...known };
}

/** A source of which the day, only the month (`YYYY-MM`) or only the year (`YYYY`) is known. */
export function source(name: string, url: string, on: string): ServiceSource {
	const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;
	const onPrecision = precisions[on.length as 4 | 7 | 10];
	return { name, url, on: `${on}-01-01`.slice(0, 10), onPrecision };
}

type Given = Pick<
	ServiceRecord,
	'id' | 'organisation' | 'topics' | 'forWhom' | 'contacts' | 'source' | 'text'
>;

/** A service for the whole country, checked on the day of its source and by nobody since. */
export function nationalService(given: Given & Partial<ServiceRecord>): ServiceRecord {
	return {
		status: 'active',
		vital: false,
		languages: [],
		area: null,
		place: null,
		moreSources: [],
		checkedOn: given.source.on,
		checkedPrecision: given.source.onPrecision,
		termDays: NATIONAL_TERM_DAYS,
		uncertain: [],
		...given,
	};
}

/** A service for some towns or provinces: where it is stands nowhere, and it has to be checked again sooner. */
export function localService(
	given: Given & Pick<ServiceRecord, 'area'> & Partial<ServiceRecord>,
): ServiceRecord {
	return nationalService({ termDays: LOCAL_TERM_DAYS, ...given });
}
