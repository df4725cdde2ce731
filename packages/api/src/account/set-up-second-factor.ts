import { verifyTotp } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { setFirstTotp } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { writeRecoveryCodes } from './recovery-codes.ts';
import { openOffer, sealTotp } from './second-factor.ts';
import { finishSession } from './session.ts';
import { personAtTheDoor } from './show-second-factor.ts';

/** Keeps the offered secret once its first code was right. The recovery codes are shown this one time. */
export const setUpSecondFactor = publicProcedure
	.input(z.object({ offer: z.string().min(1).max(500), code: z.string().trim().min(1).max(60) }))
	.output(z.object({ recoveryCodes: z.array(z.string()) }))
	.mutation(async ({ ctx, input }) => {
		const accountId = personAtTheDoor(ctx);
		await limit(ctx, 'secondFactor', accountId);
		const sealing = { appKey: ctx.appKey, accountId };
		const secret = openOffer(input.offer, sealing);
		const step = secret && verifyTotp({ secret, code: input.code, lastUsedStep: null }, ctx.clock());
		if (!secret || step === null || step === '') {
			throw new AppError('INVALID_INPUT', 'wrong code', { fields: { code: 'error.field.secondFactor' } });
		}
		const recoveryCodes = await ctx.db.transaction(async (tx) => {
			// Whoever only knows the password must not replace a factor that is there.
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
