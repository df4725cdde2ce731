import { dateFormat } from './formats.ts';

/** Tells the time; handed in, so that tests and the demonstration can hold or move it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** A clock that started at `iso` when it was made and runs on from there (demonstration only). */
export function clockFrom(iso: string, system: Clock = systemClock): Clock {
	const shift = new Date(iso).getTime() - system().getTime();
	return () => new Date(system().getTime() + shift);
}

/** The day (`YYYY-MM-DD`) of a moment in a time zone. */
export function dayIn(zone: string, at: Date): string {
	return dateFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The day (`YYYY-MM-DD`) so many days after, or with a negative number before, another one. */
export function dayPlus(day: string, days: number): string {
	const at = new Date(`${day}T00:00:00Z`);
	at.setUTCDate(at.getUTCDate() + days);
	return at.toISOString().slice(0, 10);
}

/** The zone of every meeting until an organisation says otherwise. */
export const HOME_ZONE = 'Europe/Amsterdam';

/**
 * The moment at which the clocks of a zone show `time` (`HH:MM`) on `day` (`YYYY-MM-DD`). Where an hour is there twice
 * (end of summer time) the first is taken, where it is skipped the same moment is an hour later by the clock. Null for
 * what is no day or time.
 */
export function momentIn(zone: string, day: string, time: string): Date | null {
	const asUtc = new Date(`${day}T${time}:00Z`);
	if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 16) !== `${day}T${time}`) return null;
	const HOUR = 3_600_000;
	// A zone is at most a day away from UTC: both guesses around a change of the clocks are tried, the earlier first.
	const offsets = [asUtc.getTime() - 24 * HOUR, asUtc.getTime() + 24 * HOUR].map((at) =>
		offsetAt(zone, new Date(at)),
	);
	const guesses = offsets.map((offset) => new Date(asUtc.getTime() - offset));
	const right = guesses.find((guess) => guess.getTime() + offsetAt(zone, guess) === asUtc.getTime());
	return right ?? guesses[0] ?? null;
}

/** Milliseconds that the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(zone: string, at: Date): number {
	const parts = dateFormat('en-GB', {
		timeZone: zone,
		dateStyle: 'short',
		timeStyle: 'medium',
		hourCycle: 'h23',
	}).formatToParts(at);
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((one) => one.type === type)?.value ?? 0);
	const shown = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
	return shown - Math.floor(at.getTime() / 1000) * 1000;
}
