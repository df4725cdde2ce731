import { setWantsContact } from '@sleutelwerk/db/repo/enrolment';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { currentEnrolment } from './current-enrolment.ts';

/** "I want to talk to somebody": the trainers of the group see that she asks, never why. */
export const askContact = learnerProcedure
	.output(z.object({ asked: z.literal(true) }))
	.mutation(async ({ ctx }) => {
		const { enrolment } = await currentEnrolment(ctx);
		if (!enrolment.wantsContactAt) await setWantsContact(ctx.db, enrolment.id, ctx.clock());
		return { asked: true as const };
	});
