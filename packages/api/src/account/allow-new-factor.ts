import { AppError } from '@sleutelwerk/core';
import type { Account } from '@sleutelwerk/db/repo/account';
import type { Context } from '../context.ts';
import { askPasswordAgain } from './check-password.ts';
import { hasFactor } from './second-factor.ts';

/**
 * Whether somebody may get another second factor: who is in, with her password once more; who is half-way in only when
 * she has none yet, because whoever only knows the password must not add or replace one.
 */
export async function allowNewFactor(ctx: Context, account: Account, password: string): Promise<void> {
	if (ctx.viewer) {
		await askPasswordAgain({ ...ctx, viewer: ctx.viewer }, account, { password, field: 'password' });
		return;
	}
	if (await hasFactor(ctx.db, account)) throw new AppError('ALREADY_DONE', 'a second factor is set up');
}
