import { LOGIN_LINK_SECONDS, newLoginLink } from '@sleutelwerk/auth';
import type { Tx } from '@sleutelwerk/db';
import {
	addMember,
	findAccountByEmail,
	findLonelyAdmin,
	hasUsableAccount,
	insertAccount,
} from '@sleutelwerk/db/repo/account';
import { insertLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { findFirstOrganisation, insertOrganisation } from '@sleutelwerk/db/repo/organisation';
import { sql } from 'drizzle-orm';
import type { App } from '../context.ts';
import { freeLoginName } from './login-name.ts';

type House = Pick<App, 'db' | 'clock' | 'origin' | 'isDemo'>;

// Two processes that start at once make one admin.
const ADMIN_LOCK = 7_314_203;
/** Seconds a link from the console works: whoever installs a server may be called away. */
const CONSOLE_LINK_SECONDS = 48 * LOGIN_LINK_SECONDS;

/** A one-time link that logs an admin of this address in; the account and the organisation are made where there is none. */
export async function adminLink(app: House, email: string): Promise<string> {
	return await app.db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${ADMIN_LOCK})`);
		const found = await findAccountByEmail(tx, email);
		const accountId = found?.id ?? (await makeAccount(tx, email));
		await addMember(tx, { accountId, organisationId: await firstOrganisation(tx), role: 'admin' });
		return await makeLink(app, tx, accountId);
	});
}

/**
 * A one-time link for the first admin, as long as nobody could log in otherwise: at the first start of an empty house,
 * and again when that link was lost. Null in the demonstration and once somebody has a mail address or a password.
 */
export async function firstAdminLink(app: House): Promise<string | null> {
	if (app.isDemo) return null;
	return await app.db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${ADMIN_LOCK})`);
		if (await hasUsableAccount(tx)) return null;
		const accountId = (await findLonelyAdmin(tx)) ?? (await makeAccount(tx, null));
		await addMember(tx, { accountId, organisationId: await firstOrganisation(tx), role: 'admin' });
		return await makeLink(app, tx, accountId);
	});
}

async function makeAccount(tx: Tx, email: string | null): Promise<string> {
	const { id } = await insertAccount(tx, {
		name: 'Admin',
		shownName: 'Admin',
		email,
		loginName: email ? null : await freeLoginName(tx, 'admin'),
		safeContact: { channel: email ? 'mail' : 'none', from: '09:00', until: '21:00', dress: 'neutral' },
	});
	return id;
}

async function firstOrganisation(tx: Tx): Promise<string> {
	const found = await findFirstOrganisation(tx);
	if (found) return found.id;
	const settings = { vogRequired: false, supervisionsPerYear: 4, certificateYears: 2, reachable: '' };
	return (await insertOrganisation(tx, { name: 'Organisatie', settings })).id;
}

async function makeLink(app: House, tx: Tx, accountId: string): Promise<string> {
	const { token, tokenHash } = newLoginLink();
	const expiresAt = new Date(app.clock().getTime() + CONSOLE_LINK_SECONDS * 1000);
	await insertLoginTokens(tx, [{ accountId, kind: 'link', tokenHash, expiresAt }]);
	return `${app.origin}/login/link/${token}`;
}
