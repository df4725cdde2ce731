import type { listMarks } from '@sleutelwerk/db/repo/attendance';
import { ATTENDANCE } from '@sleutelwerk/db/schema';
import { z } from 'zod';

export const markView = z.object({
	state: z.enum(ATTENDANCE),
	/** Shown name of who marked. */
	by: z.string(),
	/** By the clock of the device. */
	deviceAt: z.date(),
	serverAt: z.date(),
});
export type MarkView = z.infer<typeof markView>;

type Marks = Awaited<ReturnType<typeof listMarks>>;

/** What stands for one person: the mark that counts, and the newest of each marker where they do not agree. */
export type Verdict = { counts: MarkView | null; contradiction: MarkView[] };

/** `marks` of one half-day, the oldest first. */
export function verdictOf(marks: Marks, enrolmentId: string): Verdict {
	const own = marks.filter(({ mark }) => mark.enrolmentId === enrolmentId);
	const newestOfEach = new Map(own.map((one) => [one.mark.markedBy, one]));
	const states = new Set([...newestOfEach.values()].map(({ mark }) => mark.state));
	const last = own.at(-1);
	return {
		counts: last ? viewOf(last) : null,
		contradiction: states.size > 1 ? [...newestOfEach.values()].map(viewOf) : [],
	};
}

function viewOf({ mark, by }: Marks[number]): MarkView {
	return { state: mark.state, by, deviceAt: mark.deviceAt, serverAt: mark.serverAt };
}
