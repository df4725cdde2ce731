import { askForPasskey } from '@sleutelwerk/auth';
import { listPasskeys } from '@sleutelwerk/db/repo/passkey';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { keepChallenge } from './passkey-challenge.ts';
import { toJson } from './passkey-answer.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { personAtTheDoor } from './show-second-factor.ts';

const asked = z.object({ options: z.json() });

/** What the browser hands to `navigator.credentials.get` for the second step: one of this person's own devices. */
export const askPasskey = publicProcedure.output(asked).mutation(async ({ ctx }) => {
	const accountId = personAtTheDoor(ctx);
	await limit(ctx, 'passkeyPerAccount', accountId);
	const known = await listPasskeys(ctx.db, accountId);
	if (known.length === 0) throw passkeyProblem('no passkey');
	const { challenge, options } = await askForPasskey(ctx.origin, known);
	await keepChallenge(ctx, challenge, { purpose: 'factor', accountId });
	return { options: toJson(options) };
});

/** The same for somebody of whom nothing is known yet: no device is named, so that the answer tells of nobody. */
export const askPasskeyEntry = publicProcedure.output(asked).mutation(async ({ ctx }) => {
	await limit(ctx, 'passkeyPerAddress', ctx.address);
	const { challenge, options } = await askForPasskey(ctx.origin, null);
	await keepChallenge(ctx, challenge, { purpose: 'entry', accountId: null });
	return { options: toJson(options) };
});
