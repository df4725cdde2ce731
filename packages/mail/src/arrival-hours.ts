import { dateFormat } from '@sleutelwerk/core';

/** Local hours, `HH:MM`, within which messages may come; `24:00` is the end of the day. Left out: no bound. */
export type ArrivalHours = { from?: string | undefined; until?: string | undefined };

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * The first moment at or after `at` that lies within the recipient's hours in her zone. Hours may go over midnight
 * (`22:00` to `02:00`); equal or unreadable bounds are none. A local time that summer time leaps over counts as the
 * first that exists after it.
 */
export function mayArriveAt(at: Date, hours: ArrivalHours, zone: string): Date {
	const from = minutesOf(hours.from) ?? 0;
	const until = minutesOf(hours.until) ?? DAY_MINUTES;
	const clock = clockOf(zone);
	if (from % DAY_MINUTES === until % DAY_MINUTES || isWithin(localMinutes(at, clock), from, until)) return at;
	// Two days ahead are enough: the hours come round once a day.
	const start = Math.ceil(at.getTime() / MINUTE) * MINUTE;
	for (let step = 0; step <= 2 * DAY_MINUTES; step += 1) {
		const moment = new Date(start + step * MINUTE);
		if (isWithin(localMinutes(moment, clock), from, until)) return moment;
	}
	throw new Error(`No moment lies within ${hours.from} and ${hours.until}.`);
}

function isWithin(minute: number, from: number, until: number): boolean {
	return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

function minutesOf(text: string | undefined): number | null {
	const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text ?? '') ?? [];
	if (hour === undefined || minute === undefined) return null;
	const minutes = Number(hour) * 60 + Number(minute);
	return minutes > DAY_MINUTES ? null : minutes;
}

function localMinutes(at: Date, clock: Intl.DateTimeFormat): number {
	const parts = clock.formatToParts(at);
	const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
	return part('hour') * 60 + part('minute');
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
	return dateFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
