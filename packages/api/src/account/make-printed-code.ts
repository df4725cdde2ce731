import { deriveKey, newPrintedCode, PRINTED_CODE_SECONDS } from '@sleutelwerk/auth';
import { deleteLoginTokensOf, insertLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** A code to print and log in with, once, on another device; an older one that was not used ends. */
export const makePrintedCode = memberProcedure
	.output(z.object({ code: z.string(), days: z.number() }))
	.mutation(async ({ ctx }) => {
		const { accountId } = ctx.viewer;
		const { code, codeHash } = newPrintedCode(deriveKey(ctx.appKey, 'printed-code'));
		const expiresAt = new Date(ctx.clock().getTime() + PRINTED_CODE_SECONDS * 1000);
		await ctx.db.transaction(async (tx) => {
			await deleteLoginTokensOf(tx, accountId, 'code');
			await insertLoginTokens(tx, [{ accountId, kind: 'code', tokenHash: codeHash, expiresAt }]);
		});
		return { code, days: PRINTED_CODE_SECONDS / 86_400 };
	});
