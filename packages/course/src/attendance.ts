/** Late and left early are being there: who comes is never punished for the bus. */
const ATTENDED = ['present', 'late', 'left-early'] as const;
type State = (typeof ATTENDED)[number] | 'excused' | 'absent';

/** One mark about one person at one half-day, as far as the rules need it. */
export type MarkFact = {
	id: string;
	/** Account of who marked. */
	by: string;
	/** Checked in by the person herself. */
	isOwn: boolean;
	state: State;
	/** `markedAt` in milliseconds; of two at the same moment the later received wins, then the greater id. */
	at: number;
	serverAt: number;
	/** Ids of marks that this one settles. */
	settles: readonly string[];
};

/** What stands for one person at one half-day. `null`: nobody said anything. */
export type Verdict<M extends MarkFact> = {
	/** The mark that counts; none while trainers do not agree. */
	counts: M | null;
	/** The newest mark of each trainer, where they do not agree. */
	contradiction: readonly M[];
	/** Her own check-in. It counts only while no trainer said anything. */
	own: M | null;
	/** `disputed`: one says she was there, another that she was not. It counts as neither until it is settled. */
	attends: 'yes' | 'no' | 'disputed' | null;
};

/** Smaller differences are the way through a bad network, not a wrong clock. */
const CLOCK_TOLERANCE_SECONDS = 90;
/** The most that a four-byte number holds, as the table keeps it. */
const MOST_OFF_SECONDS = 2 ** 31 - 1;

/**
 * How far a device's clock is ahead of ours (negative: behind) in seconds, from its own moment of sending. 0 within
 * the tolerance, so that a slow network shifts nothing, and never more than 68 years: a clock that is further off tells
 * no more, and the mark of its owner still has to be kept.
 */
export function clockOffOf(sentAt: Date, receivedAt: Date): number {
	const seconds = Math.round((sentAt.getTime() - receivedAt.getTime()) / 1000);
	if (Math.abs(seconds) <= CLOCK_TOLERANCE_SECONDS) return 0;
	return Math.max(-MOST_OFF_SECONDS, Math.min(seconds, MOST_OFF_SECONDS));
}

/** When a mark was made: by the device's clock, put right, but never later than the server got it. */
export function markedAt(mark: { deviceAt: Date; serverAt: Date; clockOffSeconds: number }): Date {
	const told = mark.deviceAt.getTime() - mark.clockOffSeconds * 1000;
	return new Date(Math.min(told, mark.serverAt.getTime()));
}

/** Whether a state means that she was there. */
function isAttended(state: State): boolean {
	return ATTENDED.some((one) => one === state);
}

/**
 * What stands, from all marks of one person at one half-day in any order. Each trainer's newest mark is what she says;
 * what a later mark names as settled stands no longer. Trainers who then do not agree contradict each other.
 */
export function verdictOf<M extends MarkFact>(marks: readonly M[]): Verdict<M> {
	const newestOfEach = new Map<string, M>();
	for (const mark of marks.toSorted(byTime)) newestOfEach.set(`${mark.isOwn} ${mark.by}`, mark);
	const settled = new Set(marks.flatMap((mark) => mark.settles));
	const newest = [...newestOfEach.values()].toSorted(byTime);
	const standing = newest.filter((mark) => !mark.isOwn && !settled.has(mark.id));
	const own = newest.findLast((mark) => mark.isOwn) ?? null;
	const agree = new Set(standing.map((mark) => mark.state)).size <= 1;
	return {
		counts: agree ? (standing.at(-1) ?? own) : null,
		contradiction: agree ? [] : standing,
		own,
		attends: attendsOf(standing.length > 0 ? standing : own ? [own] : []),
	};
}

function attendsOf(marks: readonly MarkFact[]): Verdict<MarkFact>['attends'] {
	if (marks.length === 0) return null;
	const there = marks.filter((mark) => isAttended(mark.state)).length;
	if (there === marks.length) return 'yes';
	return there === 0 ? 'no' : 'disputed';
}

function byTime(a: MarkFact, b: MarkFact): number {
	if (a.at !== b.at) return a.at - b.at;
	if (a.serverAt !== b.serverAt) return a.serverAt - b.serverAt;
	return a.id < b.id ? -1 : 1;
}
