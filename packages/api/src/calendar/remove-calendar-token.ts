import { deleteCalendarToken } from '@sleutelwerk/db/repo/calendar';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** Ends one's calendar feed; harmless without one. */
export const removeCalendarToken = memberProcedure
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx }) => {
		await deleteCalendarToken(ctx.db, ctx.viewer.accountId);
		return { removed: true as const };
	});
