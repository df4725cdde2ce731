import { AppError } from '@sleutelwerk/core';
import { isUniqueViolation } from '@sleutelwerk/db';
import { findAccount, updateAccount } from '@sleutelwerk/db/repo/account';
import { deleteLoginTokensOf } from '@sleutelwerk/db/repo/login-token';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { askPasswordAgain } from './check-password.ts';
import { maybeMailAddress } from './person-fields.ts';
import { freeLoginName } from './login-name.ts';

/** Another mail address, or none; whoever has none gets a log-in name. Links mailed to the old one end. */
export const changeMail = memberProcedure
	.input(z.object({ email: maybeMailAddress, password: z.string().max(500).default('') }))
	.output(z.object({ email: z.string().nullable(), loginName: z.string().nullable() }))
	.mutation(async ({ ctx, input }) => {
		const account = await findAccount(ctx.db, ctx.viewer.accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		await askPasswordAgain(ctx, account, { password: input.password, field: 'password' });
		const { email } = input;
		const loginName = email
			? account.loginName
			: (account.loginName ?? (await freeLoginName(ctx.db, account.shownName)));
		const safeContact = email ? account.safeContact : { ...account.safeContact, channel: 'none' as const };
		try {
			await ctx.db.transaction(async (tx) => {
				await deleteLoginTokensOf(tx, account.id, 'link');
				await updateAccount(tx, account.id, { email, loginName, safeContact });
			});
		} catch (error) {
			if (isUniqueViolation(error)) throw mailTaken();
			throw error;
		}
		return { email, loginName };
	});

/** The address cannot be used; why, only its owner learns. */
export function mailTaken(): AppError {
	return new AppError('INVALID_INPUT', 'the address is in use', {
		fields: { email: 'error.field.mailUnusable' },
	});
}
