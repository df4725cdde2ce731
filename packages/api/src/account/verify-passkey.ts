import { AppError } from '@sleutelwerk/core';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { answerField } from './passkey-answer.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { finishSession } from './session.ts';
import { usePasskey } from './use-passkey.ts';

/** The second step of logging in, with one of one's own devices. */
export const verifyPasskey = publicProcedure
	.input(z.object({ response: answerField }))
	.output(z.object({ next: z.literal('done') }))
	.mutation(async ({ ctx, input }) => {
		if (!ctx.pending) throw new AppError('NOT_LOGGED_IN', 'nobody waits for a second factor');
		const { accountId } = ctx.pending;
		await limit(ctx, 'secondFactor', accountId);
		if (!(await usePasskey(ctx, input.response, { accountId }))) throw passkeyProblem('a wrong passkey');
		await finishSession(ctx, ctx.pending);
		return { next: 'done' as const };
	});
