import { AppError } from '@sleutelwerk/core';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { memberProcedure } from '../trpc.ts';
import { answerField } from './passkey-answer.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { writeRecoveryCodes } from './recovery-codes.ts';
import { usePasskey } from './use-passkey.ts';
import { isRightCode } from './verify-second-factor.ts';

const proof = z
	.object({ code: z.string().trim().max(60).default(''), response: answerField })
	.refine(({ code, response }) => code !== '' || response !== '', {
		path: ['code'],
		message: 'error.field.required',
	});

/** New recovery codes for a code of the app, one of the old codes, or a passkey; the old ones end. */
export const renewRecoveryCodes = memberProcedure
	.input(proof)
	.output(z.object({ recoveryCodes: z.array(z.string()) }))
	.mutation(async ({ ctx, input }) => {
		const { accountId } = ctx.viewer;
		await limit(ctx, 'secondFactor', accountId);
		if (input.response) {
			if (!(await usePasskey(ctx, input.response, { accountId }))) throw passkeyProblem('a wrong passkey');
		} else if (!(await isRightCode(ctx, accountId, input.code)))
			throw new AppError('INVALID_INPUT', 'wrong code', { fields: { code: 'error.field.secondFactor' } });
		return { recoveryCodes: await ctx.db.transaction((tx) => writeRecoveryCodes(ctx, tx, accountId)) };
	});
