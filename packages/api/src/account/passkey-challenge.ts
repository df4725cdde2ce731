import { challengeOf, hashLinkToken, PASSKEY_SECONDS } from '@sleutelwerk/auth';
import { insertChallenge, takeChallenge, type ChallengePurpose } from '@sleutelwerk/db/repo/passkey';
import type { Context } from '../context.ts';

/** What a challenge is for, and who may answer it; nobody in particular where somebody is only about to log in. */
export type ChallengeFor = { purpose: ChallengePurpose; accountId: string | null };

/** Keeps what a device was asked to sign, for five minutes. */
export async function keepChallenge(ctx: Context, challenge: string, of: ChallengeFor): Promise<void> {
	const expiresAt = new Date(ctx.clock().getTime() + PASSKEY_SECONDS * 1000);
	await insertChallenge(ctx.db, { ...of, hash: hashLinkToken(challenge), expiresAt });
}

/**
 * The challenge an answer names, once: it is gone before the signature is looked at, and outside any transaction, so
 * that a wrong answer uses it up too. Null where it is none of ours, too old, or was asked of somebody else.
 */
export async function takeChallengeOf(
	ctx: Context,
	clientDataJSON: string,
	of: ChallengeFor,
): Promise<string | null> {
	const challenge = challengeOf(clientDataJSON);
	if (challenge === null) return null;
	const isOurs = await takeChallenge(ctx.db, { ...of, hash: hashLinkToken(challenge), at: ctx.clock() });
	return isOurs ? challenge : null;
}
