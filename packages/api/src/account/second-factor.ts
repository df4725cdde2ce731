import { decryptField, encryptField, verifyTotp } from '@sleutelwerk/auth';
import { listRoles, type Account } from '@sleutelwerk/db/repo/account';
import type { Tx } from '@sleutelwerk/db';
import { countPasskeys } from '@sleutelwerk/db/repo/passkey';
import { STAFF_ROLES } from './session.ts';

type Door = { db: Tx; isDemo: boolean };
type Holder = Pick<Account, 'id' | 'totpSecret'>;

/** Whether somebody has a second factor, of whichever kind. */
export async function hasFactor(tx: Tx, account: Holder): Promise<boolean> {
	return account.totpSecret !== null || (await countPasskeys(tx, account.id)) > 0;
}

/** Whether somebody must have one: trainers, coordinators and admins outside the demonstration. */
export async function owesFactor({ db, isDemo }: Door, accountId: string): Promise<boolean> {
	if (isDemo) return false;
	const roles = await listRoles(db, accountId);
	return roles.some((role) => STAFF_ROLES.includes(role));
}

/** Who must have a second factor takes a second step, and whoever set one up; nobody in the demonstration. */
export async function needsSecondFactor(door: Door, account: Holder): Promise<boolean> {
	if (door.isDemo) return false;
	return (await hasFactor(door.db, account)) || (await owesFactor(door, account.id));
}

type Sealing = { appKey: Uint8Array; accountId: string };

/** The secret as the account's row holds it: useless in a stolen table. */
export function sealTotp(secret: string, { appKey, accountId }: Sealing): string {
	return encryptField(secret, { appKey, purpose: 'totp', row: accountId });
}

/** The step of a right code, to be kept; null when it is wrong, too old or was used before. */
export function stepOfCode(
	code: string,
	{ account, appKey, at }: { account: Account; appKey: Uint8Array; at: Date },
): number | null {
	if (!account.totpSecret) return null;
	const secret = decryptField(account.totpSecret, { appKey, purpose: 'totp', row: account.id });
	return verifyTotp({ secret, code, lastUsedStep: account.totpLastStep }, at);
}

/**
 * A secret on offer, not kept anywhere until its first code was right: it travels through the form, sealed for this
 * person only.
 */
export function sealOffer(secret: string, { appKey, accountId }: Sealing): string {
	return encryptField(secret, { appKey, purpose: 'totp', row: `offer/${accountId}` });
}

/** The secret of an offer; null for one that was changed or made for somebody else. */
export function openOffer(sealed: string, { appKey, accountId }: Sealing): string | null {
	try {
		return decryptField(sealed, { appKey, purpose: 'totp', row: `offer/${accountId}` });
	} catch {
		return null;
	}
}
