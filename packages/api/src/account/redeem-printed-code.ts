import { deriveKey, hashPrintedCode } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { redeemLoginToken } from '@sleutelwerk/db/repo/login-token';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { enterAccount, entered } from './enter-account.ts';

/** Logs in by a printed code, once, however it was typed. */
export const redeemPrintedCode = publicProcedure
	.input(z.object({ code: z.string('error.field.required').trim().min(1, 'error.field.required').max(60) }))
	.output(entered)
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'codePerAddress', ctx.address);
		const accountId = await redeemLoginToken(ctx.db, {
			tokenHash: hashPrintedCode(input.code, deriveKey(ctx.appKey, 'printed-code')),
			kind: 'code',
			at: ctx.clock(),
		});
		if (!accountId) {
			throw new AppError('INVALID_INPUT', 'no such code', { fields: { code: 'error.field.code' } });
		}
		return await enterAccount(ctx, accountId, 'code');
	});
