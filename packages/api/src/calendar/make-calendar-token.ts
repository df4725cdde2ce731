import { newLoginLink } from '@sleutelwerk/auth';
import { putCalendarToken } from '@sleutelwerk/db/repo/calendar';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** Makes the address of one's calendar feed, shown once: only its hash is kept. An older address stops to work. */
export const makeCalendarToken = memberProcedure
	.output(z.object({ token: z.string(), address: z.string() }))
	.mutation(async ({ ctx }) => {
		const { token, tokenHash } = newLoginLink();
		await putCalendarToken(ctx.db, {
			accountId: ctx.viewer.accountId,
			tokenHash,
			createdAt: ctx.clock(),
		});
		return { token, address: `${ctx.origin}/calendar/${token}.ics` };
	});
