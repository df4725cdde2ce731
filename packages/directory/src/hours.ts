import type { Hours, Slot, Weekday } from '@sleutelwerk/core';

const ZONE = 'Europe/Amsterdam';
const DAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

type LocalMoment = { day: Weekday; dayBefore: Weekday; minute: number };

/**
 * Whether a contact is open at a moment, on the clock of Europe/Amsterdam with its summer time.
 * `null`: not known. Hours nobody confirmed never give `true`, and not `false` either.
 */
export function isOpenAt(hours: Hours, at: Date): boolean | null {
	if (hours.kind === 'unknown' || !hours.confirmed) return null;
	if (hours.kind === 'always') return true;
	const local = localMoment(at);
	return hours.slots.some((slot) => isInSlot(slot, local));
}

// Made when first asked for: making a format takes some five hundred times as long as using it.
let dayFormat: Intl.DateTimeFormat | undefined;
let timeFormat: Intl.DateTimeFormat | undefined;

/** The day (`YYYY-MM-DD`) of a moment in the Netherlands. */
export function dutchDay(at: Date): string {
	dayFormat ??= new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });
	return dayFormat.format(at);
}

function isInSlot(slot: Slot, { day, dayBefore, minute }: LocalMoment): boolean {
	const from = minutesOf(slot.from);
	const until = minutesOf(slot.until);
	if (from < until) return slot.days.includes(day) && minute >= from && minute < until;
	// Past midnight: the evening belongs to the slot's day, the small hours to the day after it.
	return (slot.days.includes(day) && minute >= from) || (slot.days.includes(dayBefore) && minute < until);
}

function localMoment(at: Date): LocalMoment {
	timeFormat ??= new Intl.DateTimeFormat('en-GB', {
		timeZone: ZONE,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	const index = new Date(`${dutchDay(at)}T12:00:00Z`).getUTCDay();
	return {
		day: DAYS[index] ?? 'SU',
		dayBefore: DAYS[(index + 6) % 7] ?? 'SA',
		minute: minutesOf(timeFormat.format(at)),
	};
}

/** Minutes since midnight of `HH:MM`. */
function minutesOf(time: string): number {
	const [hour = '0', minute = '0'] = time.split(':');
	return Number(hour) * 60 + Number(minute);
}
