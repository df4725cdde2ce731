import { takeBackLinks } from '@sleutelwerk/db/repo/share-link';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { lockOwn } from './own-certificate.ts';

/** Takes the link to the papers back: it opens nothing any more. */
export const unshareCertificate = learnerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ shared: z.literal(false) }))
	.mutation(async ({ ctx, input: { id } }) => {
		await ctx.db.transaction(async (tx) => {
			await lockOwn(ctx, tx, id);
			await takeBackLinks(tx, id, ctx.clock());
		});
		return { shared: false as const };
	});
