import { findCalendarToken } from '@sleutelwerk/db/repo/calendar';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** Whether one has a calendar feed, and since when. */
export const showCalendar = memberProcedure
	.output(z.object({ madeAt: z.date().nullable() }))
	.query(async ({ ctx }) => {
		const found = await findCalendarToken(ctx.db, ctx.viewer.accountId);
		return { madeAt: found?.createdAt ?? null };
	});
