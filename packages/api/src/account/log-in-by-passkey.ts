import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { enterAccount, entered } from './enter-account.ts';
import { answerField } from './passkey-answer.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { usePasskey } from './use-passkey.ts';

/** Logs in by a passkey alone: to have the device and to open it are both steps at once. */
export const logInByPasskey = publicProcedure
	.input(z.object({ response: answerField }))
	.output(entered)
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'passkeyPerAddress', ctx.address);
		const accountId = await usePasskey(ctx, input.response, { accountId: null });
		if (!accountId) throw passkeyProblem('a wrong passkey');
		return await enterAccount(ctx, accountId, 'passkey');
	});
