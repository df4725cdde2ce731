import type { Meeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';

export const meetingView = z.object({
	id: z.string(),
	number: z.number(),
	startsAt: z.date(),
	minutes: z.number(),
	zone: z.string(),
	place: z.string(),
	directions: z.string(),
	interpreter: z.string(),
	childCare: z.boolean(),
	isCancelled: z.boolean(),
});
export type MeetingView = z.infer<typeof meetingView>;

export function viewOfMeeting(meeting: Meeting): MeetingView {
	const { id, number, startsAt, minutes, zone, place, directions, interpreter, childCare, isCancelled } =
		meeting;
	return { id, number, startsAt, minutes, zone, place, directions, interpreter, childCare, isCancelled };
}

export function endOf(meeting: Pick<Meeting, 'startsAt' | 'minutes'>): Date {
	return new Date(meeting.startsAt.getTime() + meeting.minutes * 60_000);
}

/** The half-day that runs now or comes next; `meetings` in order of time. */
export function nextOf<T extends Pick<Meeting, 'startsAt' | 'minutes' | 'isCancelled'>>(
	meetings: readonly T[],
	now: Date,
): T | null {
	return meetings.find((one) => !one.isCancelled && endOf(one) > now) ?? null;
}
