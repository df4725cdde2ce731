import { removeEpisodeRecording } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { ownRecording } from './own-recording.ts';

/** Deletes a recording of one's own organisation; the words stay. */
export const removeEpisode = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const row = await ownRecording(tx, input.id, ctx.viewer.organisationId);
			await removeEpisodeRecording(tx, row.id);
			return { removed: true as const };
		}),
	);
