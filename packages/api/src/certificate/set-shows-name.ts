import { updateCertificate } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { lockOwn } from './own-certificate.ts';
import { signCertificate } from './sign-certificate.ts';

/** The holder decides whether who checks sees her name. The credential is signed again, with or without it. */
export const setShowsName = learnerProcedure
	.input(z.object({ id: z.uuid(), showsName: z.boolean() }))
	.output(z.object({ showsName: z.boolean() }))
	.mutation(async ({ ctx, input: { id, showsName } }) => {
		return await ctx.db.transaction(async (tx) => {
			const { certificate } = await lockOwn(ctx, tx, id);
			if (certificate.showsName === showsName) return { showsName };
			const credential = await signCertificate(ctx, { ...certificate, showsName }, ctx.clock());
			await updateCertificate(tx, id, { showsName, credential });
			return { showsName };
		});
	});
