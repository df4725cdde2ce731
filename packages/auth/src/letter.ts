import { deriveKey } from './field-encryption.ts';
import { fromBase64Url, LETTER_INFO, LETTER_KEY_BYTES, letterSuite } from './seal-letter.ts';

const keysOf = (appKey: Uint8Array) =>
	letterSuite().kem.deriveKeyPair(new Uint8Array(deriveKey(appKey, 'letter')));

/** The key that phones seal letters for, in base64url: the same on every process that shares the key of the app. */
export async function letterKey(appKey: Uint8Array): Promise<string> {
	const { publicKey } = await keysOf(appKey);
	return Buffer.from(await letterSuite().kem.serializePublicKey(publicKey)).toString('base64url');
}

/** The words of a letter. Throws when it was made for another server or another place, or was changed. */
export async function openLetter(
	letter: string,
	{ appKey, place }: { appKey: Uint8Array; place: string },
): Promise<string> {
	const bytes = fromBase64Url(letter);
	const { privateKey } = await keysOf(appKey);
	const words = await letterSuite().open(
		{ recipientKey: privateKey, enc: bytes.slice(0, LETTER_KEY_BYTES), info: LETTER_INFO },
		bytes.slice(LETTER_KEY_BYTES),
		new TextEncoder().encode(place),
	);
	return new TextDecoder().decode(words);
}
