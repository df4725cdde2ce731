import { createHmac } from 'node:crypto';
import { deriveKey } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import type { MemberContext } from '../trpc.ts';

/** The mark that a phone puts on what it keeps: the same for one account, and says nothing about whose it is. */
export function ownerOf({ appKey, viewer }: Pick<MemberContext, 'appKey' | 'viewer'>): string {
	const key = deriveKey(appKey, 'letter');
	return createHmac('sha256', key).update(`owner/${viewer.accountId}`).digest('base64url').slice(0, 22);
}

/** What somebody else did on the same phone does not exist for this account; the field tells the phone to keep it. */
export function refuseOthers(ctx: MemberContext, owner: string): void {
	if (owner === ownerOf(ctx)) return;
	throw new AppError('NOT_FOUND', 'done by another account', { fields: { owner: 'error.NOT_FOUND' } });
}
