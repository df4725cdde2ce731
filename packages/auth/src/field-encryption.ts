import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a field's key is for: another purpose is another key. */
export type FieldPurpose =
	'reflection' | 'totp' | 'printed-code' | 'limit-key' | 'private-note' | 'unsubscribe' | 'seat-code';

/** What a sealed field belongs to; text moved to another row or person can no longer be opened. */
export type FieldOf = {
	appKey: Uint8Array;
	purpose: FieldPurpose;
	/** The row it stands in, for example `<accountId>/<lessonId>/<stepId>`. */
	row: string;
};

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869). */
export function deriveKey(appKey: Uint8Array, purpose: FieldPurpose): Buffer {
	return Buffer.from(hkdfSync('sha256', appKey, 'sleutelwerk', purpose, 32));
}

/** AES-256-GCM: text that only this house, for this purpose and in this row, can read. */
export function encryptField(text: string, { appKey, purpose, row }: FieldOf): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv('aes-256-gcm', deriveKey(appKey, purpose), iv);
	cipher.setAAD(boundTo(purpose, row));
	const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
	return `${VERSION}.${sealed.toString('base64url')}`;
}

/** The text again. Throws when key, purpose or row is another one, or when a single bit was changed. */
export function decryptField(sealed: string, { appKey, purpose, row }: FieldOf): string {
	const [version, body = ''] = sealed.split('.');
	const bytes = Buffer.from(body, 'base64url');
	if (version !== VERSION || bytes.length < IV_BYTES + TAG_BYTES) throw new Error('Not a sealed field.');
	const decipher = createDecipheriv('aes-256-gcm', deriveKey(appKey, purpose), bytes.subarray(0, IV_BYTES), {
		authTagLength: TAG_BYTES,
	});
	decipher.setAAD(boundTo(purpose, row));
	decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
	const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
	return Buffer.concat([text, decipher.final()]).toString('utf8');
}

function boundTo(purpose: FieldPurpose, row: string): Buffer {
	return Buffer.from(JSON.stringify([VERSION, purpose, row]), 'utf8');
}
