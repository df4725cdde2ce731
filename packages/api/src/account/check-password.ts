import { verifyPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import type { Account } from '@sleutelwerk/db/repo/account';
import { limit } from '../limits.ts';
import type { MemberContext } from '../trpc.ts';

/** Asks for the password again before something that cannot be taken back; a phone may lie open on a table. */
export async function checkPassword(
	ctx: MemberContext,
	account: Account,
	{ password, field }: { password: string; field: string },
): Promise<void> {
	await limit(ctx, 'loginPerAccount', account.id);
	if (!(await verifyPassword(password, account.passwordHash))) {
		throw new AppError('INVALID_INPUT', 'wrong password', {
			fields: { [field]: 'error.field.password.wrong' },
		});
	}
}
