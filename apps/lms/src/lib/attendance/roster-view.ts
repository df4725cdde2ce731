import type { Caller } from '#lib/server/context.ts';

export type Roster = Awaited<ReturnType<Caller['attendance']['list']>>;
export type RosterPerson = Roster['people'][number];
export type AttendanceState = NonNullable<RosterPerson['counts']>['state'];

/** As it comes to the browser: moments are text in JSON. */
export type Shown<T> = { [K in keyof T]: T[K] extends Date ? Date | string : T[K] };
export type ShownMark = Shown<RosterPerson['contradiction'][number]>;

/** What the server said it kept. */
export type Recorded = {
	person: string;
	enrolmentId: string;
	meeting: { id: string; number: number };
	state: AttendanceState;
	deviceAt: Date | string;
	contradiction: ShownMark[];
};

/** In the order of how often they are needed at the door. */
export const STATES = [
	'present',
	'absent',
	'late',
	'left-early',
	'excused',
] as const satisfies readonly AttendanceState[];
