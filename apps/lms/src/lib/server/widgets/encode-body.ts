import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file's bytes, its fingerprint, and its compressed forms as far as somebody asked for them. */
export type Body = {
	bytes: Buffer;
	hash: string;
	encoded: Map<Encoding, Promise<Buffer>>;
};

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
/** Bytes from which a better compression would keep the first visitor waiting. */
const LARGE = 1_000_000;

export function bodyOf(content: string | Buffer): Body {
	const bytes = Buffer.from(content);
	const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
	return { bytes, hash, encoded: new Map() };
}

/** The bytes in an encoding; compressed once, whoever asks. */
export function encodeBody(body: Body, encoding: Encoding): Promise<Buffer> {
	const known = body.encoded.get(encoding);
	if (known) return known;
	const made = compress(body.bytes, encoding, false);
	body.encoded.set(encoding, made);
	return made;
}

/** Compressed bytes; `isOnce`: for one answer only, where quick counts more than small. */
export function compress(bytes: Buffer, encoding: Encoding, isOnce: boolean): Promise<Buffer> {
	if (encoding === 'identity') return Promise.resolve(bytes);
	if (encoding === 'gzip') return compressGzip(bytes);
	const quality = isOnce || bytes.length > LARGE ? 5 : 9;
	return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** The smallest form that a client takes (`Accept-Encoding`). */
export function pickEncoding(accepted: string | null): Encoding {
	const taken = new Set(
		(accepted ?? '')
			.toLowerCase()
			.split(',')
			.map((part) => part.trim().split(/\s*;\s*/))
			.filter(([, weight]) => !weight || Number(weight.replace('q=', '')) > 0)
			.map(([name]) => name),
	);
	if (taken.has('br')) return 'br';
	return taken.has('gzip') ? 'gzip' : 'identity';
}
