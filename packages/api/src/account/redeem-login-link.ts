import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { redeemLoginToken } from '@sleutelwerk/db/repo/login-token';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { enterAccount, entered } from './enter-account.ts';

/** Logs in by a mailed link, once. Mail programs open links by themselves: only this, a POST, uses it up. */
export const redeemLoginLink = publicProcedure
	.input(z.object({ token: z.string().min(1).max(100) }))
	.output(entered)
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'loginPerAddress', ctx.address);
		const accountId = await redeemLoginToken(ctx.db, {
			tokenHash: hashLinkToken(input.token),
			kind: 'link',
			at: ctx.clock(),
		});
		if (!accountId) {
			throw new AppError('INVALID_INPUT', 'the link is used up or too old', {
				fields: { token: 'error.field.usedLink' },
			});
		}
		return await enterAccount(ctx, accountId, 'link');
	});
