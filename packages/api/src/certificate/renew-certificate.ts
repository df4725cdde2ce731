import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { renewOne } from './renew-one.ts';

/** Renews a certificate of somebody in the trainer's group. Twice the same is never two cycles. */
export const renewCertificate = trainerProcedure
	.input(
		z.object({
			id: z.uuid(),
			/** Why, where something is missing or it ended too long ago. Read by trainers only. */
			waiver: z.string().trim().max(300).default(''),
		}),
	)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input }) => ({ id: await renewOne(ctx, input) }));
