import { createHmac } from 'node:crypto';
import { deriveKey } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { z } from 'zod';
import { trainerProcedure, type MemberContext } from '../trpc.ts';

type Ctx = Pick<MemberContext, 'appKey' | 'viewer'>;

/** What marks a list kept on a phone as one account's own, without saying whose. */
function ownerOf(ctx: Ctx, keepId: string): string {
	return macOf(ctx, `owner ${keepId}`).subarray(0, 16).toString('base64url');
}

function macOf({ appKey, viewer }: Ctx, what: string): Buffer {
	const key = deriveKey(appKey, 'kept-list');
	return createHmac('sha256', key).update(`${what} ${viewer.accountId}`).digest();
}

/** Refuses marks from a list that another account kept: they would carry the wrong name. */
export function checkKeptBy(ctx: Ctx, kept: { keepId: string; owner: string } | undefined): void {
	if (kept && kept.owner !== ownerOf(ctx, kept.keepId))
		throw new AppError('NOT_ALLOWED', 'another account kept this list');
}

/**
 * The server's half of a list kept on a phone: opens it without the PIN, for the account that kept it and nobody else.
 * Nothing is stored: the same account always gets the same half.
 */
export const keptListKey = trainerProcedure
	.input(z.object({ keepId: z.uuid() }))
	.output(z.object({ owner: z.string(), key: z.string() }))
	.mutation(({ ctx, input: { keepId } }) => ({
		owner: ownerOf(ctx, keepId),
		key: macOf(ctx, `half ${keepId}`).toString('base64'),
	}));
