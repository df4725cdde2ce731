import { updateAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { localeField, personName, shownName } from './person-fields.ts';

const details = z.object({ name: personName, shownName, locale: localeField });

/** Name, the name others see, and language. */
export const updateDetails = memberProcedure
	.input(details)
	.output(details)
	.mutation(async ({ ctx, input }) => {
		await updateAccount(ctx.db, ctx.viewer.accountId, input);
		return input;
	});
