import { listCohorts } from '@sleutelwerk/db/repo/cohort';
import { countMissed } from '@sleutelwerk/db/repo/attended';
import { listMeetings } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingView, nextOf, viewOfMeeting } from '../meeting/meeting-view.ts';
import { roleProcedure } from '../trpc.ts';
import { MISSED_TOO_OFTEN } from './early-warnings.ts';
import { readScope } from './cohort-access.ts';

const output = z.array(
	z.object({
		id: z.string(),
		name: z.string(),
		state: z.enum(['open', 'running', 'finished']),
		capacity: z.number(),
		people: z.number(),
		waiting: z.number(),
		/** The half-day that runs or comes next; null when none comes. */
		next: meetingView.nullable(),
		/** Open turns that wait for an answer. */
		reviews: z.number(),
		wantContact: z.number(),
		/** People who missed two half-days or more. */
		missedTwice: z.number(),
	}),
);

/** The groups of a trainer (of a coordinator: all of the organisation), each at a glance. */
export const listCohortsProcedure = roleProcedure('trainer', 'coordinator')
	.output(output)
	.query(async ({ ctx }) => {
		const rows = await listCohorts(ctx.db, readScope(ctx));
		const ids = rows.map((row) => row.cohort.id);
		const [meetings, missed] = await Promise.all([
			listMeetings(ctx.db, ids),
			countMissed(ctx.db, { cohortIds: ids, atLeast: MISSED_TOO_OFTEN }),
		]);
		const now = ctx.clock();
		return rows.map(({ cohort, people, waiting, reviews, wantContact }) => {
			const { id, name, state, capacity } = cohort;
			const next = nextOf(
				meetings.filter((one) => one.cohortId === id),
				now,
			);
			return {
				...{ id, name, state, capacity, people, waiting, reviews, wantContact },
				next: next && viewOfMeeting(next),
				missedTwice: missed.find((one) => one.cohortId === id)?.people ?? 0,
			};
		});
	});
