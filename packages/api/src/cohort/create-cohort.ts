import { AppError } from '@sleutelwerk/core';
import { findCohortByRequest, insertCohort, setTrainers } from '@sleutelwerk/db/repo/cohort-manage';
import { findNewestCourse } from '@sleutelwerk/db/repo/course';
import { insertMeeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingInput, valuesOf } from '../meeting/meeting-input.ts';
import { coordinatorProcedure } from '../trpc.ts';
import { checkTrainers } from './check-trainers.ts';
import { cohortFields } from './cohort-input.ts';

/** Half-days a course may be spread over. */
const MOST_MEETINGS = 12;

const input = z.object({
	...cohortFields,
	/** Makes a repeat harmless. */
	requestId: z.uuid(),
	meetings: z.array(meetingInput).min(1).max(MOST_MEETINGS),
});

/**
 * Makes a group on the newest edition of the course, open to join, with its trainers and half-days, numbered in order of
 * time. The same form sent twice is one group.
 */
export const createCohort = coordinatorProcedure
	.input(input)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: { meetings, trainerIds, ...given } }) => {
		const { organisationId } = ctx.viewer;
		const days = meetings.map(valuesOf).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
		return await ctx.db.transaction(async (tx) => {
			const trainers = await checkTrainers(tx, organisationId, trainerIds);
			const course = await findNewestCourse(tx);
			if (!course) throw new AppError('NOT_FOUND', 'no edition of the course');
			const cohort = await insertCohort(tx, { ...given, organisationId, courseVersionId: course.id });
			if (!cohort) {
				const before = await findCohortByRequest(tx, given.requestId, organisationId);
				if (!before) throw new AppError('NOT_FOUND', 'not of this organisation');
				return { id: before.id };
			}
			await setTrainers(tx, cohort.id, trainers);
			for (const [index, day] of days.entries())
				await insertMeeting(tx, { ...day, cohortId: cohort.id, number: index + 1 });
			return { id: cohort.id };
		});
	});
