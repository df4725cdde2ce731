import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import type { WayIn } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { needsSecondFactor } from './second-factor.ts';
import { startSession } from './session.ts';

/** What comes after a way in was right. */
export const entered = z.object({ next: z.enum(['done', 'second-factor']) });

/** Starts a session for somebody who has proved who she is once; staff still owe the second factor. */
export async function enterAccount(
	ctx: Context,
	accountId: string,
	enteredBy: WayIn,
): Promise<z.infer<typeof entered>> {
	const account = await findAccount(ctx.db, accountId);
	if (!account || account.erasedAt) throw new AppError('NOT_FOUND', 'the account is gone');
	// A passkey that stands for the password was opened by its owner: it is both steps.
	const waits = enteredBy !== 'passkey' && (await needsSecondFactor(ctx, account));
	await startSession(ctx, accountId, { isComplete: !waits, enteredBy });
	return { next: waits ? 'second-factor' : 'done' };
}
