import { MOST_PASSKEYS, offerPasskey as offerOf } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { listPasskeys } from '@sleutelwerk/db/repo/passkey';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { allowNewFactor } from './allow-new-factor.ts';
import { keepChallenge } from './passkey-challenge.ts';
import { toJson } from './passkey-answer.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { personAtTheDoor } from './show-second-factor.ts';

/** What the browser hands to `navigator.credentials.create`, as JSON. Asks for the password first. */
export const offerPasskey = publicProcedure
	.input(z.object({ password: z.string().max(500).default('') }).default({ password: '' }))
	.output(z.object({ options: z.json() }))
	.mutation(async ({ ctx, input }) => {
		const accountId = personAtTheDoor(ctx);
		await limit(ctx, 'passkeyPerAccount', accountId);
		const account = await findAccount(ctx.db, accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		await allowNewFactor(ctx, account, input.password);
		const known = await listPasskeys(ctx.db, accountId);
		if (known.length >= MOST_PASSKEYS) throw passkeyProblem('too many', 'error.field.passkeysFull');
		// A neutral name: it stands in a list on a screen that others see.
		const label = account.shownName || 'account';
		const { challenge, options } = await offerOf({ origin: ctx.origin, accountId, label, known });
		await keepChallenge(ctx, challenge, { purpose: 'add', accountId });
		return { options: toJson(options) };
	});
