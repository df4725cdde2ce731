import { WEEKDAYS, type Hours, type Slot, type Weekday } from '@sleutelwerk/core';

const SLOT = /^([A-Z,]+) (\d{2}:\d{2})-(\d{2}:\d{2})$/;

/** Hours in one line: `unknown`, `always`, or `MO,TU 09:00-17:00; SA 10:00-12:00`. Whether they are confirmed stands beside it. */
export function writeHours(hours: Hours): string {
	if (hours.kind !== 'weekly') return hours.kind;
	return hours.slots.map(({ days, from, until }) => `${days.join(',')} ${from}-${until}`).join('; ');
}

/** The same read back; `null` where it is none of these. */
export function readHours(text: string, confirmed: boolean): Hours | null {
	if (text === '' || text === 'unknown') return { kind: 'unknown' };
	if (text === 'always') return { kind: 'always', confirmed };
	const slots = text.split(';').map((part) => readSlot(part.trim()));
	return slots.every((slot) => slot !== null) ? { kind: 'weekly', confirmed, slots } : null;
}

function readSlot(text: string): Slot | null {
	const [, list = '', from = '', until = ''] = SLOT.exec(text) ?? [];
	const days = list.split(',').filter(isWeekday);
	if (days.length === 0 || days.length !== list.split(',').length) return null;
	return isTime(from) && isTime(until) && from !== '24:00' && from !== until ? { days, from, until } : null;
}

/** Whether a word is a day as the calendar standard writes it. */
export function isWeekday(word: string): word is Weekday {
	return (WEEKDAYS as readonly string[]).includes(word);
}

/** Whether it is a time of the day, midnight at its end included. */
export function isTime(text: string): boolean {
	return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00';
}
