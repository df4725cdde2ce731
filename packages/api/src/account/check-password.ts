import { verifyPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import type { Account } from '@sleutelwerk/db/repo/account';
import { findEntry } from '@sleutelwerk/db/repo/session';
import type { WayIn } from '@sleutelwerk/db/schema';
import { limit } from '../limits.ts';
import type { MemberContext } from '../trpc.ts';

// A link in one's mail and a passkey are as good as the password; a code on paper may have been made by whoever found
// the phone open.
const PROOF: readonly WayIn[] = ['link', 'passkey'];
const FRESH_MS = 15 * 60_000;

/** Whether the password is to be asked for again: not of who has none, nor of who just came in by another proof. */
export function isPasswordAsked(
	account: Pick<Account, 'passwordHash'>,
	entry: { enteredBy: WayIn; createdAt: Date } | null,
	now: Date,
): boolean {
	if (!account.passwordHash) return false;
	const isFresh = entry !== null && now.getTime() - entry.createdAt.getTime() < FRESH_MS;
	return !(isFresh && PROOF.includes(entry.enteredBy));
}

/** The same for who asks, whose session is looked up. */
export async function asksPassword(
	{ db, clock, viewer }: MemberContext,
	account: Pick<Account, 'passwordHash'>,
): Promise<boolean> {
	return isPasswordAsked(account, await findEntry(db, viewer.accountId, viewer.sessionId), clock());
}

/** Asks for the password again before what changes how somebody gets in, where it is to be asked for. */
export async function askPasswordAgain(
	ctx: MemberContext,
	account: Account,
	typed: { password: string; field: string },
): Promise<void> {
	if (await asksPassword(ctx, account)) await checkPassword(ctx, account, typed);
}

/** Asks for the password again before something that cannot be taken back; a phone may lie open on a table. */
async function checkPassword(
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
