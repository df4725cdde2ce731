import type { Tx } from '@sleutelwerk/db';
import type { App } from '../context.ts';
import type { Random } from './random.ts';

/** What the makers of the demonstration hand on to one another; ids by a name people understand. */
export type DemoWorld = {
	app: App;
	tx: Tx;
	random: Random;
	/** The moment the demonstration starts at. */
	now: Date;
	/** Organisation ids. */
	organisations: { main: string; other: string };
	/** Account id by the part of the address before `@`. */
	people: Map<string, string>;
	courseVersionId: string;
	cohorts: { running: string; finished: string; open: string; other: string };
	/** Enrolments of a cohort in order of their people. */
	enrolments: Map<string, DemoEnrolment[]>;
	/** Meeting ids of a cohort in order. */
	meetings: Map<string, { id: string; number: number; startsAt: Date }[]>;
	/** What `demo.json` will say. */
	told: Record<string, unknown>;
};

export type DemoEnrolment = { id: string; accountId: string; who: string };

/** Days after (or, negative, before) the start, at an hour (UTC). */
export function dayFrom(now: Date, days: number, hour = 9): Date {
	const day = new Date(now);
	day.setUTCDate(day.getUTCDate() + days);
	day.setUTCHours(hour, 0, 0, 0);
	return day;
}

export function personOf(world: DemoWorld, who: string): string {
	const id = world.people.get(who);
	if (!id) throw new Error(`the demonstration has no ${who}`);
	return id;
}
