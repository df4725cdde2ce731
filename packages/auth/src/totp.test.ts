import { describe, expect, it } from 'vitest';
import { newTotpSecret, totpUri, verifyTotp } from './totp.ts';

// RFC 6238, appendix B: the secret "12345678901234567890"; the last six of the eight digits.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const RFC_VECTORS = [
	[59, '287082'],
	[1_111_111_109, '081804'],
	[1_111_111_111, '050471'],
	[1_234_567_890, '005924'],
	[2_000_000_000, '279037'],
] as const;
const at = (seconds: number) => new Date(seconds * 1000);
const attempt = (code: string, lastUsedStep: number | null = null) => ({
	secret: RFC_SECRET,
	code,
	lastUsedStep,
});

describe('the second factor', () => {
	it.each(RFC_VECTORS)('takes the code of the standard at second %d', (seconds, code) => {
		expect(verifyTotp(attempt(code), at(seconds))).toBe(Math.floor(seconds / 30));
	});

	it('refuses a wrong code, a short one and letters', () => {
		for (const code of ['287083', '28708', '2870820', 'abcdef', '', '94287082']) {
			expect(verifyTotp(attempt(code), at(59))).toBeNull();
		}
	});

	it('takes a code as people type it', () => {
		expect(verifyTotp(attempt(' 287 082 '), at(59))).toBe(1);
		expect(verifyTotp(attempt('２８７０８２'), at(59))).toBe(1);
	});

	it('allows one step of drift and not two', () => {
		expect(verifyTotp(attempt('287082'), at(59 + 30))).toBe(1);
		expect(verifyTotp(attempt('287082'), at(59 + 61))).toBeNull();
	});

	it('takes each code once, also when it is shown again within its window', () => {
		const step = verifyTotp(attempt('287082'), at(59));
		expect(step).toBe(1);
		expect(verifyTotp(attempt('287082', step), at(61))).toBeNull();
		expect(verifyTotp(attempt('287082', 7), at(59))).toBeNull();
		expect(verifyTotp(attempt('287082', 0), at(59))).toBe(1);
	});

	it('makes a secret of 160 bits and an address that names only what it is given', () => {
		const secret = newTotpSecret();
		expect(secret).toMatch(/^[A-Z2-7]{32}$/);
		expect(newTotpSecret()).not.toBe(secret);
		const uri = new URL(totpUri({ secret, issuer: 'Cursus', label: 'amira' }));
		expect([uri.protocol, uri.host, uri.searchParams.get('secret')]).toEqual(['otpauth:', 'totp', secret]);
		expect(uri.searchParams.get('issuer')).toBe('Cursus');
	});
});
