import { AppError } from '@sleutelwerk/core';
import { findEnrolmentIn, lockCohort } from '@sleutelwerk/db/repo/cohort';
import { setLeft } from '@sleutelwerk/db/repo/cohort-manage';
import { deleteIntake } from '@sleutelwerk/db/repo/intake';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { fillSeats } from './fill-seats.ts';

/** Gives one's seat or place back; the first who waits moves up and is told. Leaving twice is leaving once. */
export const leaveCohort = learnerProcedure
	.input(z.object({ cohortId: z.uuid() }))
	.output(z.object({ left: z.literal(true) }))
	.mutation(async ({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const cohort = await lockCohort(tx, input.cohortId, ctx.viewer.organisationId);
			const mine = cohort && (await findEnrolmentIn(tx, cohort.id, ctx.viewer.accountId));
			if (!cohort || !mine) throw new AppError('NOT_FOUND', 'not in this group');
			if (mine.state === 'left') return { left: true as const };
			if (mine.state === 'finished' || cohort.state === 'finished')
				throw new AppError('CLOSED', 'the group is finished');
			await setLeft(tx, mine.id, null);
			await deleteIntake(tx, mine.id);
			if (mine.state === 'active') await fillSeats(ctx, tx, cohort);
			return { left: true as const };
		}),
	);
