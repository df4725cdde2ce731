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

// Older ones are over and marked; the page need not carry years of them.
const SHOWN_DAYS = 120;

/** Meetings of the trainer's organisation, the newest first: coming ones, those of the last months, and what is to be marked. */
export const listSupervisionProcedure = trainerProcedure.output(output).query(async ({ ctx }) => {
	const since = new Date(ctx.clock().getTime() - SHOWN_DAYS * 86_400_000);
	const rows = await listSupervision(ctx.db, ctx.viewer.organisationId, since);
	return rows.map(({ meeting, ...counts }) => ({
		...viewOfSupervision(meeting),
		...counts,
		hasBegun: meeting.startsAt <= ctx.clock(),
	}));
});
