import { hashPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount, updateAccount } from '@sleutelwerk/db/repo/account';
import { deleteLoginTokensOf } from '@sleutelwerk/db/repo/login-token';
import { deleteSessionsOf } from '@sleutelwerk/db/repo/session';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { askPasswordAgain } from './check-password.ts';
import { checkNewPassword, newPassword } from './person-fields.ts';
import { startSession } from './session.ts';

/** A new password; every session ends, this browser gets a new one, and links and codes that are about end too. */
export const changePassword = memberProcedure
	.input(z.object({ current: z.string().max(500).default(''), next: newPassword }))
	.output(z.object({ changed: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const account = await findAccount(ctx.db, ctx.viewer.accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		await askPasswordAgain(ctx, account, { password: input.current, field: 'current' });
		checkNewPassword(input.next, [account.name, account.shownName, account.email], 'next');
		const passwordHash = await hashPassword(input.next);
		await ctx.db.transaction(async (tx) => {
			await updateAccount(tx, account.id, { passwordHash });
			await deleteSessionsOf(tx, account.id);
			for (const kind of ['link', 'code'] as const) await deleteLoginTokensOf(tx, account.id, kind);
		});
		await startSession(ctx, account.id, { isComplete: true, enteredBy: 'password' });
		return { changed: true as const };
	});
