import { AppError } from '@sleutelwerk/core';
import { findAccount, updateAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { safeContactFields } from './person-fields.ts';

/** Whether, when and how openly this person may be written to. */
export const setSafeContact = memberProcedure
	.input(safeContactFields)
	.output(z.object({ saved: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const account = await findAccount(ctx.db, ctx.viewer.accountId);
		if (input.channel === 'mail' && !account?.email) {
			throw new AppError('INVALID_INPUT', 'no address to write to', {
				fields: { channel: 'error.field.mailFirst' },
			});
		}
		await updateAccount(ctx.db, ctx.viewer.accountId, { safeContact: input });
		return { saved: true as const };
	});
