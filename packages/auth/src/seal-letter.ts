/**
 * HPKE (RFC 9180): a phone seals for a key whose other half only the server has. So words written without a network can
 * lie on a phone that others hold too, and nobody reads them there, not even who wrote them. Runs in browsers: nothing of
 * Node in this file.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** Bytes of a public key in a letter: an uncompressed point of P-256. */
export const LETTER_KEY_BYTES = 65;

export function letterSuite(): CipherSuite {
	return new CipherSuite({
		kem: new DhkemP256HkdfSha256(),
		kdf: new HkdfSha256(),
		aead: new Aes256Gcm(),
	});
}

/** What letters are for: one of another version does not open. */
export const LETTER_INFO = new TextEncoder().encode('sleutelwerk letter v1');

/** Seals words for the server (`key` in base64url) and binds them to what they belong to. */
export async function sealLetter(
	words: string,
	{ key, place }: { key: string; place: string },
): Promise<string> {
	const suite = letterSuite();
	const text = new TextEncoder();
	const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64Url(key));
	const { enc, ct } = await suite.seal(
		{ recipientPublicKey, info: LETTER_INFO },
		text.encode(words),
		text.encode(place),
	);
	return toBase64Url(new Uint8Array([...new Uint8Array(enc), ...new Uint8Array(ct)]));
}

function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes again; throws on what is not base64url. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
