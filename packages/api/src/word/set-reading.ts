import { updateAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/** Which language stands first in lessons and rehearsals: Dutch, or one's own; the other is a tap away. */
export const setReading = learnerProcedure
	.input(z.object({ dutchFirst: z.boolean() }))
	.output(z.object({ dutchFirst: z.boolean() }))
	.mutation(async ({ ctx, input }) => {
		await updateAccount(ctx.db, ctx.viewer.accountId, { readsDutch: input.dutchFirst });
		return input;
	});
