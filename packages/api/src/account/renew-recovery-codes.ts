import { AppError } from '@sleutelwerk/core';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { memberProcedure } from '../trpc.ts';
import { writeRecoveryCodes } from './recovery-codes.ts';
import { isRightCode } from './verify-second-factor.ts';

/** New recovery codes for a code of the app; the old ones end. */
export const renewRecoveryCodes = memberProcedure
	.input(z.object({ code: z.string('error.field.required').trim().min(1, 'error.field.required').max(60) }))
	.output(z.object({ recoveryCodes: z.array(z.string()) }))
	.mutation(async ({ ctx, input }) => {
		const { accountId } = ctx.viewer;
		await limit(ctx, 'secondFactor', accountId);
		if (!(await isRightCode(ctx, accountId, input.code)))
			throw new AppError('INVALID_INPUT', 'wrong code', { fields: { code: 'error.field.secondFactor' } });
		return { recoveryCodes: await ctx.db.transaction((tx) => writeRecoveryCodes(ctx, tx, accountId)) };
	});
