import { deriveKey, hashPrintedCode } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount, takeTotpStep } from '@sleutelwerk/db/repo/account';
import { redeemLoginToken } from '@sleutelwerk/db/repo/login-token';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { hasFactor, stepOfCode } from './second-factor.ts';
import { finishSession } from './session.ts';

/** The second step of logging in: a code of the app, or one of the recovery codes. Each works once. */
export const verifySecondFactor = publicProcedure
	.input(z.object({ code: z.string('error.field.required').trim().min(1, 'error.field.required').max(60) }))
	.output(z.object({ next: z.literal('done') }))
	.mutation(async ({ ctx, input }) => {
		if (!ctx.pending) throw new AppError('NOT_LOGGED_IN', 'nobody waits for a second factor');
		await limit(ctx, 'secondFactor', ctx.pending.accountId);
		if (!(await isRightCode(ctx, ctx.pending.accountId, input.code))) {
			throw new AppError('INVALID_INPUT', 'wrong code', { fields: { code: 'error.field.secondFactor' } });
		}
		await finishSession(ctx, ctx.pending);
		return { next: 'done' as const };
	});

/** Whether a code is right, and uses it up: of two that send the same one at once, one is refused. */
export async function isRightCode(ctx: Context, accountId: string, code: string): Promise<boolean> {
	const account = await findAccount(ctx.db, accountId);
	// Without a factor there is nothing to recover from: the first code has to come from setting it up.
	if (!account || !(await hasFactor(ctx.db, account))) return false;
	const step = stepOfCode(code, { account, appKey: ctx.appKey, at: ctx.clock() });
	if (step !== null) return await takeTotpStep(ctx.db, accountId, step);
	const tokenHash = hashPrintedCode(code, deriveKey(ctx.appKey, 'printed-code'));
	const used = await redeemLoginToken(ctx.db, { tokenHash, kind: 'recovery', at: ctx.clock(), accountId });
	return used !== null;
}
