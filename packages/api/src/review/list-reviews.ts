import { listWaitingTurns } from '@sleutelwerk/db/repo/review';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
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
				/** Whether there is a voice to listen to: not on a train without earphones. */
				isSpoken: z.boolean(),
			}),
		),
	)
	.query(async ({ ctx }) => {
		const rows = await listWaitingTurns(ctx.db, ctx.viewer.accountId, ctx.viewer.organisationId);
		await noteLook(ctx, 'reviews', { accounts: rows.map((row) => row.personId) });
		return rows.map(({ id, part, personName, cohortName, attempt, sentAt, voice }) => ({
			id,
			part,
			personName,
			cohortName,
			attempt,
			sentAt: sentAt ?? ctx.clock(),
			isSpoken: voice !== null,
		}));
	});
