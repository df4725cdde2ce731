/**
 * The key of a list kept on a phone. It is random and stands nowhere by itself: once wrapped by the trainer's PIN, so
 * that the list opens without a network, and once by a half only the server gives, to the same account, after logging in.
 */

/** Work for one try of a PIN: OWASP's number for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const PIN_ROUNDS = 600_000;
const PIN_MIN_LENGTH = 6;

/** Bytes as base64, so that they pass through JSON. */
export type Box = { iv: string; bytes: string };
export type Wraps = { salt: string; rounds: number; byPin: Box | null; byServer: Box };

/** Digits of any keyboard are the same PIN. */
function plainPin(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.trim();
}

export function isPinLongEnough(typed: string): boolean {
	const pin = plainPin(typed);
	return pin.length >= PIN_MIN_LENGTH && new Set(pin).size > 1;
}

/** A new key with both its wraps. `half` is the server's, in base64. */
export async function makeListKey(pin: string, half: string): Promise<{ key: CryptoKey; wraps: Wraps }> {
	const raw = crypto.getRandomValues(new Uint8Array(32));
	const salt = encode(crypto.getRandomValues(new Uint8Array(16)));
	const byPin = await sealBytes(await pinKey(pin, salt, PIN_ROUNDS), raw);
	const byServer = await sealBytes(await importKey(decode(half)), raw);
	const key = await importKey(raw);
	raw.fill(0);
	return { key, wraps: { salt, rounds: PIN_ROUNDS, byPin, byServer } };
}

/** The key by the PIN; null where the PIN is another one or works no longer. */
export async function keyByPin({ salt, rounds, byPin }: Wraps, pin: string): Promise<CryptoKey | null> {
	return byPin ? await unwrap(await pinKey(pin, salt, rounds), byPin) : null;
}

/** The key by the server's half; null where it is another account's. */
export async function keyByServer({ byServer }: Wraps, half: string): Promise<CryptoKey | null> {
	return await unwrap(await importKey(decode(half)), byServer);
}

/** Anything that JSON can hold, sealed with AES-256-GCM. */
export async function sealValue(key: CryptoKey, value: unknown): Promise<Box> {
	return await sealBytes(key, new TextEncoder().encode(JSON.stringify(value)));
}

export async function openValue<T>(key: CryptoKey, box: Box): Promise<T> {
	return JSON.parse(new TextDecoder().decode(await openBytes(key, box))) as T;
}

async function pinKey(pin: string, salt: string, iterations: number): Promise<CryptoKey> {
	const words = new TextEncoder().encode(plainPin(pin));
	const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: decode(salt), iterations };
	return await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt',
	]);
}

async function unwrap(by: CryptoKey, box: Box): Promise<CryptoKey | null> {
	try {
		return await importKey(await openBytes(by, box));
	} catch {
		// AES-GCM says no: another PIN, another account, or a changed byte.
		return null;
	}
}

async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
	return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function sealBytes(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Box> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
	return { iv: encode(iv), bytes: encode(new Uint8Array(sealed)) };
}

async function openBytes(key: CryptoKey, { iv, bytes }: Box): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: decode(iv) }, key, decode(bytes)));
}

function encode(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decode(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
