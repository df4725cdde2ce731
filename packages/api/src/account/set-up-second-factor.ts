import { verifyTotp } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount, setFirstTotp } from '@sleutelwerk/db/repo/account';
import { lockAccount } from '@sleutelwerk/db/repo/personal-data';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { allowNewFactor } from './allow-new-factor.ts';
import { writeRecoveryCodes } from './recovery-codes.ts';
import { hasFactor, openOffer, sealTotp } from './second-factor.ts';
import { finishSession } from './session.ts';
import { personAtTheDoor } from './show-second-factor.ts';

/** Keeps the offered secret once its first code was right. The recovery codes are shown this one time. */
export const setUpSecondFactor = publicProcedure
	.input(
		z.object({
			offer: z.string().min(1).max(500),
			code: z.string().trim().min(1).max(60),
			password: z.string().max(500).default(''),
		}),
	)
	.output(z.object({ recoveryCodes: z.array(z.string()) }))
	.mutation(async ({ ctx, input }) => {
		const accountId = personAtTheDoor(ctx);
		await limit(ctx, 'secondFactor', accountId);
		const account = await findAccount(ctx.db, accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		await allowNewFactor(ctx, account, input.password);
		const sealing = { appKey: ctx.appKey, accountId };
		const secret = openOffer(input.offer, sealing);
		const step = secret && verifyTotp({ secret, code: input.code, lastUsedStep: null }, ctx.clock());
		if (!secret || step === null || step === '') {
			throw new AppError('INVALID_INPUT', 'wrong code', { fields: { code: 'error.field.secondFactor' } });
		}
		const recoveryCodes = await ctx.db.transaction(async (tx) => {
			// Looked at again under the lock: whoever only knows the password must not add to a factor that is there.
			const locked = await lockAccount(tx, accountId);
			if (ctx.pending && (!locked || (await hasFactor(tx, locked))))
				throw new AppError('ALREADY_DONE', 'a second factor is set up');
			const isFirst = await setFirstTotp(tx, accountId, {
				totpSecret: sealTotp(secret, sealing),
				totpLastStep: step,
			});
			if (!isFirst) throw new AppError('ALREADY_DONE', 'a second factor is set up');
			return await writeRecoveryCodes(ctx, tx, accountId);
		});
		if (ctx.pending) await finishSession(ctx, ctx.pending);
		return { recoveryCodes };
	});
