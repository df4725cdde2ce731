import type { AttendanceState, Recorded } from './roster-view.ts';

/** A tap on the list: what the procedure `mark` takes. The request id makes sending it twice harmless. */
export type Tap = {
	kind: 'mark';
	requestId: string;
	meetingId: string;
	enrolmentId: string;
	state: AttendanceState;
	deviceAt: string;
	/** Marks that this one settles. */
	settles?: readonly string[];
};

/** Somebody who came unexpectedly: what the procedure `addWalkIn` takes. */
export type Guest = {
	kind: 'walk-in';
	requestId: string;
	meetingId: string;
	firstName: string;
	enrolmentId?: string;
	deviceAt: string;
};

export type Entry = Tap | Guest;

/** Which list kept on a phone something comes from, and whose it is. */
export type KeptBy = { keepId: string; owner: string };

/** What became of a try to send. `later`: no network or a server in trouble; it is tried again. */
export type Outcome =
	| { kind: 'kept'; recorded: Recorded }
	| { kind: 'later' }
	| { kind: 'logged-out' }
	| { kind: 'other-account' }
	/** For good; `problem` is the message key of why. */
	| { kind: 'refused'; problem: string };
