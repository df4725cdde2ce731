import { setPersonDays } from '@sleutelwerk/db/repo/cohort';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { enrolmentToRun } from './cohort-access.ts';

/** "I have spoken to her": takes the wish for contact away. What was said has no field. */
export const clearContact = trainerProcedure
	.input(z.object({ enrolmentId: z.uuid() }))
	.output(z.object({ name: z.string(), cohortId: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const { enrolment, cohort, personName } = await enrolmentToRun(ctx, input.enrolmentId);
		await setPersonDays(ctx.db, enrolment.id, { wantsContactAt: null });
		return { name: personName, cohortId: cohort.id };
	});
