import { decryptField, encryptField, verifyTotp } from '@sleutelwerk/auth';
import { listRoles, type Account } from '@sleutelwerk/db/repo/account';
import type { App } from '../context.ts';
import { STAFF_ROLES } from './session.ts';

/** Trainers, coordinators and admins take a second step outside the demonstration, and whoever set one up. */
export async function needsSecondFactor(
	app: Pick<App, 'db' | 'isDemo'>,
	account: Pick<Account, 'id' | 'totpSecret'>,
): Promise<boolean> {
	if (app.isDemo) return false;
	if (account.totpSecret) return true;
	const roles = await listRoles(app.db, account.id);
	return roles.some((role) => STAFF_ROLES.includes(role));
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
