import { createHmac } from 'node:crypto';
import { newCode, newToken } from '@sleutelwerk/core';
import { digest } from './digest.ts';

/** A way in that is handed out once: `token` goes out, `tokenHash` is kept. */
export type HandedOut = { token: string; tokenHash: string };

/** Seconds a mailed link works: long enough for a slow mail box, short enough for a phone left on a table. */
export const LOGIN_LINK_SECONDS = 30 * 60;
/** Seconds a printed code works: until the next half-day of the training. */
export const PRINTED_CODE_SECONDS = 14 * 24 * 60 * 60;

/** A secret for a link (log-in, invitation, calendar feed, share link): 192 bits. */
export function newLoginLink(): HandedOut {
	const token = newToken(24);
	return { token, tokenHash: hashLinkToken(token) };
}

/** What the table holds of a link's secret. */
export function hashLinkToken(token: string): string {
	return digest(token);
}

/**
 * A code to print or read aloud, `7KQM-2XDA-9FHT`. 59 bits are few for a table that was stolen, so the hash is keyed:
 * `key` comes from `deriveKey(appKey, 'printed-code')` and is not in the database.
 */
export function newPrintedCode(key: Uint8Array): { code: string; codeHash: string } {
	const code = newCode(3);
	return { code, codeHash: hashPrintedCode(code, key) };
}

/** What the table holds of a code; however it was typed, with or without lines, spaces and capitals. */
export function hashPrintedCode(typed: string, key: Uint8Array): string {
	return createHmac('sha256', key).update(plainCode(typed), 'utf8').digest('base64url');
}

/** Codes for the day the phone with the second factor is lost; each works once. */
export function newRecoveryCodes(key: Uint8Array, count = 8): { code: string; codeHash: string }[] {
	return Array.from({ length: count }, () => newPrintedCode(key));
}

function plainCode(typed: string): string {
	return typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '');
}
