import { listSupervision } from '@sleutelwerk/db/repo/supervision';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { supervisionView, viewOfSupervision } from './supervision-view.ts';

const output = z.array(
	supervisionView.extend({
		taken: z.number(),
		waiting: z.number(),
		present: z.number(),
		/** Seats without a mark. */
		unmarked: z.number(),
		hasBegun: z.boolean(),
	}),
);

/** All meetings of the trainer's organisation, the newest first. */
export const listSupervisionProcedure = trainerProcedure.output(output).query(async ({ ctx }) => {
	const rows = await listSupervision(ctx.db, ctx.viewer.organisationId);
	return rows.map(({ meeting, ...counts }) => ({
		...viewOfSupervision(meeting),
		...counts,
		hasBegun: meeting.startsAt <= ctx.clock(),
	}));
});
