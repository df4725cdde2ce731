import { LOCALES } from '@sleutelwerk/core';
import { updateAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** The language one reads in from now on, on every device. */
export const setLocale = memberProcedure
	.input(z.object({ locale: z.enum(LOCALES) }))
	.output(z.object({ locale: z.enum(LOCALES) }))
	.mutation(async ({ ctx, input }) => {
		await updateAccount(ctx.db, ctx.viewer.accountId, { locale: input.locale });
		return input;
	});
