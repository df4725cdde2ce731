import { dateFormat } from '@sleutelwerk/core';
import type { Caller } from '#lib/server/context.ts';

export type GroupAtAGlance = Awaited<ReturnType<Caller['cohort']['list']>>[number];
export type Group = Awaited<ReturnType<Caller['cohort']['show']>>;
export type GroupGrowth = Awaited<ReturnType<Caller['assessment']['showGroupGrowth']>>;
export type GroupPerson = Group['people'][number];
export type GroupMeeting = Group['meetings'][number];

/** A moment as `YYYY-MM-DD` for a date field, by the clocks in the Netherlands. */
export function dayField(at: Date | string | null): string {
	return at === null ? '' : dateFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(at));
}

/** A moment as `HH:MM` for a time field, by the clocks in the Netherlands. */
export function timeField(at: Date | string): string {
	return dateFormat('en-GB', {
		timeZone: 'Europe/Amsterdam',
		hour: '2-digit',
		minute: '2-digit',
	}).format(new Date(at));
}
