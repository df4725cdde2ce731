import { WEEKDAYS, type Slot, type Weekday } from '@sleutelwerk/core';
import { isTime, isWeekday } from '../hours-text.ts';
import { textAt, type JsonObject } from './json-reading.ts';

/** Opening hours that come back every week; others are passed over, for they are never "open now". */
export function slotsOf(schedules: readonly JsonObject[]): Slot[] {
	return schedules.flatMap((schedule) => {
		const freq = textAt(schedule, 'freq').toUpperCase();
		const every = textAt(schedule, 'interval');
		const days = textAt(schedule, 'byday', 'weekday').split(',').flatMap(dayOf);
		const from = timeOf(textAt(schedule, 'opens_at'));
		const until = timeOf(textAt(schedule, 'closes_at'));
		const isWeekly = (freq === '' || freq === 'WEEKLY') && (every === '' || every === '1');
		if (!isWeekly || days.length === 0 || !from || !until || from === until || from === '24:00') return [];
		return [{ days, from, until }];
	});
}

/** `10:00:00`, `10:00`, `9:00`, `10:00+01:00`. */
function timeOf(text: string): string | null {
	const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
	const time = `${hour.padStart(2, '0')}:${minute}`;
	return isTime(time) ? time : null;
}

/** `MO`, `Monday`, and what other lists write; not `1MO`, the first of a month. */
function dayOf(word: string): Weekday[] {
	const short = word.trim().slice(0, 2).toUpperCase();
	return /^[a-z]{2,9}$/i.test(word.trim()) && isWeekday(short) ? WEEKDAYS.filter((day) => day === short) : [];
}
