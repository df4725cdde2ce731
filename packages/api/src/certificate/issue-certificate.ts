import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { issueOne } from './issue-one.ts';

const waiverText = z.string().trim().max(300).default('');

/** Issues a certificate to one person of the trainer's group. Twice the same answer is never two certificates. */
export const issueCertificate = trainerProcedure
	.input(
		z.object({
			enrolmentId: z.uuid(),
			kind: z.enum(['participation', 'competence']).default('participation'),
			/** Why, where something is missing. Read by trainers only. */
			waiver: waiverText,
		}),
	)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input }) => ({ id: await issueOne(ctx, input) }));
