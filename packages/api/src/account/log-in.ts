import { hashPassword, needsRehash, verifyNothing, verifyPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccountByLogin, updateAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { enterAccount, entered } from './enter-account.ts';

/** Logs in by address (or log-in name) and password. One answer for an unknown one and a wrong password, in the same time. */
export const logIn = publicProcedure
	.input(
		z.object({
			email: z.string('error.field.required').trim().min(3, 'error.field.required').max(254),
			password: z.string('error.field.required').min(1, 'error.field.required').max(500),
		}),
	)
	.output(entered)
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'loginPerAddress', ctx.address);
		await limit(ctx, 'loginPerAccount', input.email);
		const found = await findAccountByLogin(ctx.db, input.email);
		const isRight = found
			? await verifyPassword(input.password, found.passwordHash)
			: await verifyNothing(input.password);
		if (!found || !isRight || found.erasedAt) {
			throw new AppError('INVALID_INPUT', 'wrong address or password', {
				fields: { password: 'error.field.login' },
			});
		}
		if (found.passwordHash && needsRehash(found.passwordHash)) {
			await updateAccount(ctx.db, found.id, { passwordHash: await hashPassword(input.password) });
		}
		return await enterAccount(ctx, found.id, 'password');
	});
