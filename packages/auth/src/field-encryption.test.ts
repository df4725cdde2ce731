import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptField, deriveKey, encryptField } from './field-encryption.ts';

const appKey = randomBytes(32);
const field = { appKey, purpose: 'reflection', row: 'account-1/lesson-2/step-3' } as const;

describe('a private field', () => {
	it.each(['Ik vond dit moeilijk.', '', 'كان هذا صعبًا', '🗝️'.repeat(2000)])('is read back: %s', (text) => {
		expect(decryptField(encryptField(text, field), field)).toBe(text);
	});

	it('shows nothing of the text and is another one each time', () => {
		const sealed = encryptField('moeilijk', field);
		expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('utf8')).not.toContain('moeilijk');
		expect(encryptField('moeilijk', field)).not.toBe(sealed);
	});

	it('cannot be opened for another row, purpose or key', () => {
		const sealed = encryptField('moeilijk', field);
		expect(() => decryptField(sealed, { ...field, row: 'account-9/lesson-2/step-3' })).toThrow();
		expect(() => decryptField(sealed, { ...field, purpose: 'private-note' })).toThrow();
		expect(() => decryptField(sealed, { ...field, appKey: randomBytes(32) })).toThrow();
	});

	it('cannot be opened when any single byte was changed or cut off', () => {
		const sealed = encryptField('moeilijk', field);
		const bytes = Buffer.from(sealed.slice(3), 'base64url');
		for (let index = 0; index < bytes.length; index += 1) {
			const changed = Buffer.from(bytes);
			changed.writeUInt8((changed.readUInt8(index) ^ 1) & 0xff, index);
			expect(() => decryptField(`v1.${changed.toString('base64url')}`, field)).toThrow();
			expect(() => decryptField(`v1.${bytes.subarray(0, index).toString('base64url')}`, field)).toThrow();
		}
		for (const broken of ['', 'v1', 'v1.', `v2.${sealed.slice(3)}`, 'moeilijk']) {
			expect(() => decryptField(broken, field)).toThrow();
		}
	});

	it('has a key of its own for each purpose, the same on every process', () => {
		expect(deriveKey(appKey, 'reflection')).toEqual(deriveKey(Buffer.from(appKey), 'reflection'));
		expect(deriveKey(appKey, 'reflection')).not.toEqual(deriveKey(appKey, 'totp'));
	});
});
