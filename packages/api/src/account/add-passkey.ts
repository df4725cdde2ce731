import { checkNewPasskey, MOST_PASSKEYS, type KnownPasskey } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { isUniqueViolation, type Tx } from '@sleutelwerk/db';
import { countPasskeys, insertPasskey } from '@sleutelwerk/db/repo/passkey';
import { lockAccount } from '@sleutelwerk/db/repo/personal-data';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { allowNewFactor } from './allow-new-factor.ts';
import { answerField, readMade } from './passkey-answer.ts';
import { takeChallengeOf } from './passkey-challenge.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { writeRecoveryCodes } from './recovery-codes.ts';
import { finishSession } from './session.ts';
import { personAtTheDoor } from './show-second-factor.ts';

const added = z.object({
	name: z.string('error.field.required').trim().min(1, 'error.field.required').max(40, 'error.field.long'),
	response: answerField,
	password: z.string().max(500).default(''),
});

/**
 * Keeps a passkey that a device just made. Its first one gives recovery codes, shown this one time. That the password
 * was right is known from the challenge, which was given for it; without an answer it is asked again, to say what failed.
 */
export const addPasskey = publicProcedure
	.input(added)
	.output(z.object({ recoveryCodes: z.array(z.string()) }))
	.mutation(async ({ ctx, input }) => {
		const accountId = personAtTheDoor(ctx);
		await limit(ctx, 'passkeyPerAccount', accountId);
		const key = await newKeyOf(ctx, accountId, input.response);
		if (!key) throw await whyNot(ctx, accountId, input.password);
		try {
			const values = { name: input.name, key };
			const recoveryCodes = await ctx.db.transaction((tx) => keep(ctx, tx, { accountId, ...values }));
			if (ctx.pending) await finishSession(ctx, ctx.pending);
			return { recoveryCodes };
		} catch (error) {
			if (isUniqueViolation(error)) throw passkeyProblem('a known device', 'error.field.passkeyKnown');
			throw error;
		}
	});

async function newKeyOf(ctx: Context, accountId: string, text: string): Promise<KnownPasskey | null> {
	const response = readMade(text);
	if (!response) return null;
	const of = { purpose: 'add' as const, accountId };
	const challenge = await takeChallengeOf(ctx, response.response.clientDataJSON, of);
	return challenge === null ? null : await checkNewPasskey(response, { origin: ctx.origin, challenge });
}

async function whyNot(ctx: Context, accountId: string, password: string): Promise<AppError> {
	const account = await ctx.db.transaction((tx) => lockAccount(tx, accountId));
	if (account) await allowNewFactor(ctx, account, password);
	return passkeyProblem('no passkey came of it');
}

async function keep(
	ctx: Context,
	tx: Tx,
	{ accountId, name, key }: { accountId: string; name: string; key: KnownPasskey },
): Promise<string[]> {
	const account = await lockAccount(tx, accountId);
	if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
	const count = await countPasskeys(tx, accountId);
	const isFirst = account.totpSecret === null && count === 0;
	// Looked at again under the lock: of two half-way sessions one sets the first factor up.
	if (ctx.pending && !isFirst) throw new AppError('ALREADY_DONE', 'a second factor is set up');
	if (count >= MOST_PASSKEYS) throw passkeyProblem('too many', 'error.field.passkeysFull');
	const { transports, ...rest } = key;
	const createdAt = ctx.clock();
	await insertPasskey(tx, { ...rest, transports: [...transports], accountId, name, createdAt });
	return isFirst ? await writeRecoveryCodes(ctx, tx, accountId) : [];
}
