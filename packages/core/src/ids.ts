/** An opaque id (UUID v4): says nothing about when or in which order things were made. */
export function newId(): string {
	return crypto.randomUUID();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export function isId(value: unknown): value is string {
	return typeof value === 'string' && UUID.test(value);
}

/** A secret of `bytes` random bytes in base64url: 16 bytes are 128 bits, more than a guesser's lifetime. */
export function newToken(bytes = 16): string {
	const raw = crypto.getRandomValues(new Uint8Array(bytes));
	return btoa(String.fromCharCode(...raw))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

// Without 0 O 1 I L U: read aloud on a bad line and typed on a cheap phone.
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code people read aloud or type, in groups of four: `7KQM-2XDA`. Each character carries about 4.9 bits. */
export function newCode(groups = 2): string {
	const parts = Array.from({ length: groups }, () => Array.from({ length: 4 }, randomLetter).join(''));
	return parts.join('-');
}

function randomLetter(): string {
	const limit = 256 - (256 % CODE_LETTERS.length);
	for (;;) {
		const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
		if (byte < limit) return CODE_LETTERS.charAt(byte % CODE_LETTERS.length);
	}
}
