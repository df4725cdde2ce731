import { newLoginLink } from '@sleutelwerk/auth';
import { insertShareLink, takeBackLinks } from '@sleutelwerk/db/repo/share-link';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { lockOwn } from './own-certificate.ts';

/** Makes a link with which anybody can download the papers; the one before it stops working. It is told this once. */
export const shareCertificate = learnerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ token: z.string(), pdf: z.string(), png: z.string() }))
	.mutation(async ({ ctx, input: { id } }) => {
		const { token, tokenHash } = newLoginLink();
		await ctx.db.transaction(async (tx) => {
			await lockOwn(ctx, tx, id);
			await takeBackLinks(tx, id, ctx.clock());
			await insertShareLink(tx, { certificateId: id, tokenHash, createdAt: ctx.clock() });
		});
		const address = (ending: string) => `${ctx.origin}/certificates/${id}.${ending}?share=${token}`;
		return { token, pdf: address('pdf'), png: address('png') };
	});
