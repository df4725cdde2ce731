import { newToken } from '@sleutelwerk/core';
import { digest, sameDigest } from './digest.ts';

// Lucia's guide asks for at least 120 bits in each half: 18 bytes are 144.
const HALF_BYTES = 18;
const HALF = /^[A-Za-z0-9_-]{24}$/;

export type SessionToken = {
	/** Kept in the table, found by it; no secret. */
	id: string;
	/** Only in the cookie. */
	secret: string;
	/** What the cookie holds: `<id>.<secret>`. */
	token: string;
	/** Kept in the table. */
	secretHash: string;
};

/** A new session after Lucia's guide. Made anew at log-in and at every change of what the person may do. */
export function newSessionToken(): SessionToken {
	const id = newToken(HALF_BYTES);
	const secret = newToken(HALF_BYTES);
	return { id, secret, token: `${id}.${secret}`, secretHash: digest(secret) };
}

/** The halves of a cookie's token; `null` for anything that this house never gave out. */
export function parseSessionToken(token: string): { id: string; secret: string } | null {
	const [id, secret, ...rest] = token.split('.');
	if (id === undefined || secret === undefined || rest.length > 0) return null;
	return HALF.test(id) && HALF.test(secret) ? { id, secret } : null;
}

/** Whether a secret belongs to the hash in the table, in constant time. */
export function secretMatches(secret: string, hash: string): boolean {
	return sameDigest(digest(secret), hash);
}
