import { LOCALES } from '@sleutelwerk/core';
import { updateCertificate } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { lockOwn } from './own-certificate.ts';

/** The holder chooses the language that stands on her paper beside Dutch. */
export const setPaperLocale = learnerProcedure
	.input(z.object({ id: z.uuid(), locale: z.enum(LOCALES) }))
	.output(z.object({ locale: z.string() }))
	.mutation(async ({ ctx, input: { id, locale } }) => {
		return await ctx.db.transaction(async (tx) => {
			await lockOwn(ctx, tx, id);
			await updateCertificate(tx, id, { locale });
			return { locale };
		});
	});
