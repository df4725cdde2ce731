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
	return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The zone of every meeting until an organisation says otherwise. */
export const HOME_ZONE = 'Europe/Amsterdam';
