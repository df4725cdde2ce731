import { deleteSession } from '@sleutelwerk/db/repo/session';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';

/** Ends this browser's session; harmless without one. */
export const logOut = publicProcedure
	.output(z.object({ loggedOut: z.literal(true) }))
	.mutation(async ({ ctx }) => {
		const id = ctx.viewer?.sessionId ?? ctx.pending?.sessionId;
		if (id) await deleteSession(ctx.db, id);
		ctx.cookie.clear();
		return { loggedOut: true as const };
	});
