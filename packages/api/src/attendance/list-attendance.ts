import { listMarks } from '@sleutelwerk/db/repo/attendance';
import { listRoster } from '@sleutelwerk/db/repo/cohort';
import { listOpenWalkIns } from '@sleutelwerk/db/repo/walk-in';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { meetingTo } from '../cohort/cohort-access.ts';
import { chatTextsOf, chatTextView } from '../meeting/chat-texts.ts';
import { meetingView, viewOfMeeting } from '../meeting/meeting-view.ts';
import { roleProcedure } from '../trpc.ts';
import { markView, verdictOf } from './rows.ts';

const output = z.object({
	cohort: z.object({ id: z.string(), name: z.string() }),
	/** Whether the viewer may mark; a coordinator only looks. */
	isMine: z.boolean(),
	meeting: meetingView,
	people: z.array(
		z.object({
			enrolmentId: z.string(),
			name: z.string(),
			hasLeft: z.boolean(),
			counts: markView.nullable(),
			contradiction: z.array(markView),
			own: markView.nullable(),
		}),
	),
	/** Who came without being on the list and waits for a yes. */
	walkIns: z.array(
		z.object({
			id: z.string(),
			firstName: z.string(),
			/** Set where she was chosen from those who wait for a seat. */
			enrolmentId: z.string().nullable(),
			by: z.string(),
			deviceAt: z.date(),
		}),
	),
	/** What is said about it in the group's own chat. */
	texts: z.array(chatTextView),
	/** Who waits for a seat in this group. */
	waiting: z.array(z.object({ enrolmentId: z.string(), name: z.string() })),
});

/** The roster of a half-day: everybody of the group with the mark that counts, and contradictions beside each other. */
export const listAttendance = roleProcedure('trainer', 'coordinator')
	.input(z.object({ meetingId: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const { meeting, cohort, isMine } = await meetingTo(ctx, 'read', input.meetingId);
		const [roster, marks, walkIns] = await Promise.all([
			listRoster(ctx.db, cohort.id),
			listMarks(ctx.db, meeting.id),
			listOpenWalkIns(ctx.db, meeting.id),
		]);
		const listed = roster.map((one) => one.enrolmentId);
		await noteLook(ctx, 'meeting', { enrolments: listed, of: meeting.id });
		const waiting = roster.filter((one) => one.state === 'waiting');
		const people = roster.filter((one) => one.state !== 'waiting');
		const rows = people.map(({ enrolmentId, name, state }) => {
			const { counts, contradiction, own } = verdictOf(marks, enrolmentId);
			return { enrolmentId, name, hasLeft: state === 'left', counts, contradiction, own };
		});
		return {
			cohort: { id: cohort.id, name: cohort.name },
			isMine,
			meeting: viewOfMeeting(meeting),
			texts: chatTextsOf(meeting, localesOf(roster)),
			// Who left stays on the list of half-days she was at.
			people: rows.filter((row) => !row.hasLeft || row.counts !== null || row.contradiction.length > 0),
			walkIns: walkIns.map(({ walkIn: { id, firstName, enrolmentId, deviceAt }, by }) => ({
				...{ id, firstName, enrolmentId, deviceAt, by },
			})),
			waiting: waiting
				.toSorted((a, b) => a.arrival - b.arrival)
				.map(({ enrolmentId, name }) => ({ enrolmentId, name })),
		};
	});

/** Languages in which those with a seat read. */
function localesOf(roster: Awaited<ReturnType<typeof listRoster>>): Set<string> {
	const seated = roster.filter((one) => one.state === 'active' || one.state === 'finished');
	return new Set(seated.map((one) => one.locale));
}
