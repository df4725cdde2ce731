import { hashPassword, needsRehash, verifyNothing, verifyPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccountByEmail, updateAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { startSession } from './session.ts';
import { needsSecondFactor } from './second-factor.ts';

/** Logs in by address and password. One answer for an unknown address and a wrong password, in the same time. */
export const logIn = publicProcedure
	.input(z.object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(500) }))
	.output(z.object({ next: z.enum(['done', 'second-factor']) }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'loginPerAddress', ctx.address);
		await limit(ctx, 'loginPerAccount', input.email);
		const found = await findAccountByEmail(ctx.db, input.email);
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
		const waits = await needsSecondFactor(ctx, found.id);
		await startSession(ctx, found.id, !waits);
		return { next: waits ? ('second-factor' as const) : ('done' as const) };
	});
