import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a field's key is for: another purpose is another key. */
export type FieldPurpose =
	| 'reflection'
	| 'intake'
	| 'totp'
	| 'printed-code'
	| 'limit-key'
	| 'private-note'
	| 'unsubscribe'
	| 'seat-code'
	| 'letter'
	| 'voice'
	| 'check-in'
	| 'kept-list'
	| 'concern'
	| 'log-name';

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
export function encryptField(text: string, of: FieldOf): string {
	return `${VERSION}.${encryptBytes(Buffer.from(text, 'utf8'), of).toString('base64url')}`;
}

/** The text again. Throws when key, purpose or row is another one, or when a single bit was changed. */
export function decryptField(sealed: string, of: FieldOf): string {
	const [version, body = ''] = sealed.split('.');
	if (version !== VERSION) throw new Error('Not a sealed field.');
	return decryptBytes(Buffer.from(body, 'base64url'), of).toString('utf8');
}

/** The same for what is no text, a voice for example. */
export function encryptBytes(bytes: Uint8Array, { appKey, purpose, row }: FieldOf): Buffer {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv('aes-256-gcm', deriveKey(appKey, purpose), iv);
	cipher.setAAD(boundTo(purpose, row));
	return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** The bytes again. Throws like `decryptField`. */
export function decryptBytes(bytes: Buffer, { appKey, purpose, row }: FieldOf): Buffer {
	if (bytes.length < IV_BYTES + TAG_BYTES) throw new Error('Not a sealed field.');
	const decipher = createDecipheriv('aes-256-gcm', deriveKey(appKey, purpose), bytes.subarray(0, IV_BYTES), {
		authTagLength: TAG_BYTES,
	});
	decipher.setAAD(boundTo(purpose, row));
	decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
	return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
}

function boundTo(purpose: FieldPurpose, row: string): Buffer {
	return Buffer.from(JSON.stringify([VERSION, purpose, row]), 'utf8');
}
