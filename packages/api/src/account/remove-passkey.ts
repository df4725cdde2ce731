import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { deleteLoginTokensOf } from '@sleutelwerk/db/repo/login-token';
import { deletePasskey } from '@sleutelwerk/db/repo/passkey';
import { lockAccount } from '@sleutelwerk/db/repo/personal-data';
import type { Tx } from '@sleutelwerk/db';
import { z } from 'zod';
import { memberProcedure, type MemberContext } from '../trpc.ts';
import { askPasswordAgain } from './check-password.ts';
import { passkeyProblem } from './passkey-problem.ts';
import { hasFactor, owesFactor } from './second-factor.ts';

/** Takes a device of one's own away; never the last second step of somebody who must have one. */
export const removePasskey = memberProcedure
	.input(z.object({ id: z.uuid(), password: z.string().max(500).default('') }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input: { id, password } }) => {
		const account = await findAccount(ctx.db, ctx.viewer.accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		await askPasswordAgain(ctx, account, { password, field: 'password' });
		await ctx.db.transaction((tx) => remove(ctx, tx, id));
		return { removed: true as const };
	});

async function remove(ctx: MemberContext, tx: Tx, id: string): Promise<void> {
	const { accountId } = ctx.viewer;
	// Locked: of two devices that are taken away at once, the second one is seen to be the last.
	const account = await lockAccount(tx, accountId);
	if (!account || !(await deletePasskey(tx, accountId, id)))
		throw new AppError('NOT_FOUND', 'no such passkey of this person');
	if (await hasFactor(tx, account)) return;
	if (await owesFactor({ db: tx, isDemo: ctx.isDemo }, accountId))
		throw passkeyProblem('the last second factor', 'error.field.lastFactor');
	await deleteLoginTokensOf(tx, accountId, 'recovery');
}
