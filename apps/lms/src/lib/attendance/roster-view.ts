import type { Caller } from '#lib/server/context.ts';

type Given = Awaited<ReturnType<Caller['attendance']['list']>>;

/** As it comes to the browser: moments are text in JSON. */
export type Shown<T> = T extends Date
	? Date | string
	: T extends readonly (infer One)[]
		? Shown<One>[]
		: T extends object
			? { [K in keyof T]: Shown<T[K]> }
			: T;

export type Roster = Shown<Given>;
export type RosterPerson = Roster['people'][number];
export type WalkIn = Roster['walkIns'][number];
export type ShownMark = RosterPerson['contradiction'][number];
export type AttendanceState = ShownMark['state'];

/** What the server said it kept: a mark, or somebody who came unexpectedly. */
export type Recorded = {
	person: string;
	enrolmentId: string | null;
	meeting: { id: string; number: number };
	state: AttendanceState | 'walk-in';
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
