import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey } from './field-encryption.ts';
import {
	hashLinkToken,
	hashPrintedCode,
	newLoginLink,
	newPrintedCode,
	newRecoveryCodes,
} from './login-token.ts';

describe('mailed links', () => {
	it('are long, never the same, and kept as a hash only', () => {
		const links = Array.from({ length: 100 }, newLoginLink);
		expect(new Set(links.map(({ token }) => token)).size).toBe(100);
		for (const { token, tokenHash } of links) {
			expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
			expect(hashLinkToken(token)).toBe(tokenHash);
			expect(tokenHash).not.toContain(token);
		}
	});

	it('have another hash when one sign changes', () => {
		const { token, tokenHash } = newLoginLink();
		expect(hashLinkToken(`${token}x`)).not.toBe(tokenHash);
	});
});

describe('printed codes', () => {
	const key = deriveKey(randomBytes(32), 'printed-code');

	it('are found however they are typed', () => {
		const { code, codeHash } = newPrintedCode(key);
		for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')} `]) {
			expect(hashPrintedCode(typed, key)).toBe(codeHash);
		}
	});

	it('cannot be guessed from a stolen table: without the key the hash is another', () => {
		const { code, codeHash } = newPrintedCode(key);
		expect(hashPrintedCode(code, deriveKey(randomBytes(32), 'printed-code'))).not.toBe(codeHash);
		expect(hashLinkToken(code)).not.toBe(codeHash);
	});

	it('carry nothing that is misread: no 0 O 1 I L U', () => {
		const letters = newRecoveryCodes(key, 200)
			.map(({ code }) => code)
			.join('');
		expect(letters).not.toMatch(/[0O1ILU]/);
		expect(new Set(newRecoveryCodes(key).map(({ codeHash }) => codeHash)).size).toBe(8);
	});
});
