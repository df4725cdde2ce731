import { deriveKey, newRecoveryCodes } from '@sleutelwerk/auth';
import type { Tx } from '@sleutelwerk/db';
import { deleteLoginTokensOf, insertLoginTokens } from '@sleutelwerk/db/repo/login-token';
import type { App } from '../context.ts';

const TEN_YEARS = 10 * 365 * 24 * 3_600_000;

/** Makes new recovery codes, ends the old ones, and returns them: the table keeps hashes only. */
export async function writeRecoveryCodes(
	app: Pick<App, 'appKey' | 'clock'>,
	tx: Tx,
	accountId: string,
): Promise<string[]> {
	const codes = newRecoveryCodes(deriveKey(app.appKey, 'printed-code'));
	const expiresAt = new Date(app.clock().getTime() + TEN_YEARS);
	await deleteLoginTokensOf(tx, accountId, 'recovery');
	await insertLoginTokens(
		tx,
		codes.map(({ codeHash }) => ({ accountId, kind: 'recovery', tokenHash: codeHash, expiresAt })),
	);
	return codes.map(({ code }) => code);
}
