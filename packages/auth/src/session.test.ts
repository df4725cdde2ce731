import { describe, expect, it } from 'vitest';
import { newSessionToken, parseSessionToken, secretMatches } from './session.ts';
import { cookieSeconds, SESSION_RULES, sessionState } from './session-rules.ts';

describe('session tokens', () => {
	it('carry at least 120 bits in each half and never the same ones', () => {
		const tokens = Array.from({ length: 200 }, newSessionToken);
		expect(new Set(tokens.map(({ id }) => id)).size).toBe(200);
		expect(new Set(tokens.map(({ secret }) => secret)).size).toBe(200);
		for (const { id, secret } of tokens) {
			expect(Buffer.from(id, 'base64url').length * 8).toBeGreaterThanOrEqual(120);
			expect(Buffer.from(secret, 'base64url').length * 8).toBeGreaterThanOrEqual(120);
		}
	});

	it('keep a hash that does not contain the secret', () => {
		const { secret, secretHash, token, id } = newSessionToken();
		expect(secretHash).not.toContain(secret);
		expect(token).toBe(`${id}.${secret}`);
	});

	it('are read back and matched', () => {
		const { token, id, secret, secretHash } = newSessionToken();
		expect(parseSessionToken(token)).toEqual({ id, secret });
		expect(secretMatches(secret, secretHash)).toBe(true);
	});

	it('do not match when one sign of the secret is another, nor against an empty or cut hash', () => {
		const { secret, secretHash } = newSessionToken();
		const other = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
		expect(secretMatches(other, secretHash)).toBe(false);
		expect(secretMatches(secret, '')).toBe(false);
		expect(secretMatches(secret, secretHash.slice(0, -1))).toBe(false);
		expect(secretMatches(secretHash, secretHash)).toBe(false);
	});

	it.each([
		'',
		'.',
		'a.b',
		`${'a'.repeat(24)}`,
		`${'a'.repeat(24)}.${'b'.repeat(24)}.c`,
		`${'a'.repeat(23)}'.${'b'.repeat(24)}`,
		`${'a'.repeat(24)}.${'b'.repeat(2400)}`,
	])('are refused before any table is asked: %j', (token) => {
		expect(parseSessionToken(token)).toBeNull();
	});
});

describe('how long a session lives', () => {
	const created = new Date('2026-11-01T08:00:00Z');
	const later = (hours: number) => new Date(created.getTime() + hours * 3_600_000);
	const session = (lastVerified: number) => ({ createdAt: created, lastVerifiedAt: later(lastVerified) });

	it('writes the last moment at most once an hour', () => {
		expect(sessionState(session(0), later(0.99), SESSION_RULES.staff)).toBe('valid');
		expect(sessionState(session(0), later(1), SESSION_RULES.staff)).toBe('refresh');
	});

	it('ends unused after twelve hours for staff and fourteen days for trainees', () => {
		expect(sessionState(session(0), later(11.9), SESSION_RULES.staff)).toBe('refresh');
		expect(sessionState(session(0), later(12), SESSION_RULES.staff)).toBe('expired');
		expect(sessionState(session(0), later(13.9 * 24), SESSION_RULES.trainee)).toBe('refresh');
		expect(sessionState(session(0), later(14 * 24), SESSION_RULES.trainee)).toBe('expired');
	});

	it('ends after ninety days however busy it was', () => {
		const hours = 90 * 24;
		expect(sessionState(session(hours - 0.5), later(hours - 0.1), SESSION_RULES.trainee)).toBe('valid');
		expect(sessionState(session(hours - 0.5), later(hours), SESSION_RULES.trainee)).toBe('expired');
	});

	it('does not live longer because a clock was set back', () => {
		expect(sessionState(session(0), later(-2), SESSION_RULES.trainee)).toBe('expired');
		expect(sessionState(session(5), later(4), SESSION_RULES.trainee)).toBe('refresh');
	});

	it('gives the cookie no longer than the session has left', () => {
		expect(cookieSeconds(session(0), later(0), SESSION_RULES.staff)).toBe(12 * 3600);
		expect(cookieSeconds(session(0), later(90 * 24 - 1), SESSION_RULES.trainee)).toBe(3600);
		expect(cookieSeconds(session(0), later(91 * 24), SESSION_RULES.trainee)).toBe(0);
	});
});
