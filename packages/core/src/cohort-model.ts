/** What groups and their forms agree on. */
import { dayPlus } from './clock.ts';

/** No group is larger: people have to get a turn (issue 4). */
export const MOST_SEATS = 20;
export const USUAL_SEATS = 16;
export const HALF_DAYS = 6;

/** Why somebody is taken out of a group. A list and no field of words: a reason follows a person around. */
export const LEAVE_REASONS = ['own-wish', 'no-time', 'other-group', 'not-suited', 'agreements'] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

/** Parts of the week in which somebody can come. */
export const AVAILABILITY = [
	'weekday-morning',
	'weekday-afternoon',
	'weekday-evening',
	'saturday',
	'sunday',
] as const;
export type Availability = (typeof AVAILABILITY)[number];

/** Languages that are asked for and spoken in groups (BCP 47). */
export const GROUP_LANGUAGES = [
	...(['nl', 'ar', 'tr', 'en', 'ti', 'am', 'so', 'fa', 'ps', 'ku', 'ber', 'uk'] as const),
	...(['ru', 'pl', 'fr', 'es', 'pt', 'pap', 'sw', 'ur', 'zh', 'vi'] as const),
] as const;
export type GroupLanguage = (typeof GROUP_LANGUAGES)[number];

/** The days (`YYYY-MM-DD`) of a course: the first one, and then every so many weeks the same day of the week. */
export function courseDays(first: string, everyWeeks: number): string[] {
	return Array.from({ length: HALF_DAYS }, (_, index) => dayPlus(first, index * everyWeeks * 7));
}
