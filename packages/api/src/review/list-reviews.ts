import { listWaitingTurns } from '@sleutelwerk/db/repo/review';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';

/** Open turns that wait for this trainer, the oldest first. */
export const listReviews = trainerProcedure
	.output(
		z.array(
			z.object({
				id: z.string(),
				part: z.number(),
				personName: z.string(),
				cohortName: z.string(),
				attempt: z.number(),
				sentAt: z.date(),
			}),
		),
	)
	.query(async ({ ctx }) => {
		const rows = await listWaitingTurns(ctx.db, ctx.viewer.accountId, ctx.viewer.organisationId);
		return rows.map(({ id, part, personName, cohortName, attempt, sentAt }) => ({
			id,
			part,
			personName,
			cohortName,
			attempt,
			sentAt: sentAt ?? ctx.clock(),
		}));
	});
