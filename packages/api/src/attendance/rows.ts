import { clockOffOf, markedAt, verdictOf as verdictOfFacts, type MarkFact } from '@sleutelwerk/course';
import type { AttendanceMark, listMarks } from '@sleutelwerk/db/repo/attendance';
import { ATTENDANCE, MARK_SOURCES } from '@sleutelwerk/db/schema';
import { z } from 'zod';

export const markView = z.object({
	/** To be named where the mark is settled. */
	id: z.string(),
	state: z.enum(ATTENDANCE),
	source: z.enum(MARK_SOURCES),
	/** Shown name of who marked. */
	by: z.string(),
	/** By the clock of the device, as it was told. */
	deviceAt: z.date(),
	serverAt: z.date(),
	/** How far the device's clock was ahead (negative: behind); 0 where it was right or nobody said. */
	clockOffSeconds: z.number(),
});
export type MarkView = z.infer<typeof markView>;

/** When something was tapped and sent, both by the device's own clock. */
export const tapMoment = {
	deviceAt: z.iso.datetime({ offset: true }),
	sentAt: z.iso.datetime({ offset: true }).optional(),
};
type TapMoment = { deviceAt: string; sentAt?: string | undefined };

/** The moments of a tap as they are kept; `now` is the server's. */
export function momentsOf({ deviceAt, sentAt }: TapMoment, now: Date) {
	return {
		deviceAt: new Date(deviceAt),
		clockOffSeconds: sentAt === undefined ? 0 : clockOffOf(new Date(sentAt), now),
		serverAt: now,
	};
}

type Marks = Awaited<ReturnType<typeof listMarks>>;
type Fact = MarkFact & { view: MarkView };

/** What stands for one person: the mark that counts, and the newest of each trainer where they do not agree. */
export type Verdict = {
	counts: MarkView | null;
	contradiction: MarkView[];
	/** Her own check-in. */
	own: MarkView | null;
	attends: 'yes' | 'no' | 'disputed' | null;
};

/** `marks` of one half-day, in any order. */
export function verdictOf(marks: Marks, enrolmentId: string): Verdict {
	const facts = marks.filter(({ mark }) => mark.enrolmentId === enrolmentId).map(factOf);
	const { counts, contradiction, own, attends } = verdictOfFacts(facts);
	return {
		counts: counts?.view ?? null,
		contradiction: contradiction.map((one) => one.view),
		own: own?.view ?? null,
		attends,
	};
}

function factOf({ mark, by }: Marks[number]): Fact {
	return {
		id: mark.id,
		by: mark.markedBy,
		isOwn: mark.source === 'self',
		state: mark.state,
		at: markedAt(mark).getTime(),
		serverAt: mark.serverAt.getTime(),
		settles: mark.settles,
		view: viewOfMark(mark, by),
	};
}

/** `by` is the shown name of who marked. */
function viewOfMark(mark: AttendanceMark, by: string): MarkView {
	const { id, state, source, deviceAt, serverAt, clockOffSeconds } = mark;
	return { id, state, source, by, deviceAt, serverAt, clockOffSeconds };
}
