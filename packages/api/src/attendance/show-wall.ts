import { listMarks, listOnWall } from '@sleutelwerk/db/repo/attendance';
import { listRoster } from '@sleutelwerk/db/repo/cohort';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { verdictOf } from './rows.ts';

/** Who is in, for the screen in the room: names their owners chose to show, of all others only how many. */
export const showWall = trainerProcedure
	.input(z.object({ meetingId: z.uuid() }))
	.output(
		z.object({
			cohort: z.object({ id: z.string(), name: z.string() }),
			number: z.number(),
			names: z.array(z.string()),
			others: z.number(),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { meeting, cohort } = await meetingTo(ctx, 'run', input.meetingId);
		const [roster, marks, shown] = await Promise.all([
			listRoster(ctx.db, cohort.id),
			listMarks(ctx.db, meeting.id),
			listOnWall(ctx.db, cohort.id),
		]);
		const isIn = (enrolmentId: string) => {
			const { attends, counts } = verdictOf(marks, enrolmentId);
			return attends === 'yes' && counts?.state !== 'left-early';
		};
		const seated = roster.filter((one) => one.state !== 'waiting');
		const present = new Set(seated.map((one) => one.enrolmentId).filter(isIn));
		const names = shown.filter((one) => present.has(one.enrolmentId)).map((one) => one.shownName);
		return {
			cohort: { id: cohort.id, name: cohort.name },
			...{ number: meeting.number, names, others: present.size - names.length },
		};
	});
