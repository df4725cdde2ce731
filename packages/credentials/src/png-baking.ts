import { crc32 } from 'node:zlib';
import { AppError } from '@sleutelwerk/core';

/** Keyword of Open Badges 3.0 baking: one `iTXt`, not compressed, holding the credential as JSON. */
const KEYWORD = 'openbadgecredential';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Chunk = { type: string; data: Buffer };

/**
 * The picture with the credential inside; one that is already there is replaced.
 * @throws AppError INVALID_INPUT where the bytes are no PNG.
 */
export function bakeCredential(png: Uint8Array, json: string): Uint8Array {
	const [header, ...rest] = readChunks(png).filter((chunk) => !isCredential(chunk));
	if (header?.type !== 'IHDR') throw notAPng();
	// Keyword, then five empty fields: end of keyword, no compression (2), no language, no translated keyword.
	const data = Buffer.concat([Buffer.from(KEYWORD, 'latin1'), Buffer.alloc(5), Buffer.from(json, 'utf8')]);
	const chunks = [header, { type: 'iTXt', data }, ...rest];
	return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks.map(writeChunk)]));
}

/**
 * The credential's JSON out of a baked picture; undefined where there is none.
 * @throws AppError INVALID_INPUT where the bytes are no PNG or are damaged.
 */
export function unbakeCredential(png: Uint8Array): string | undefined {
	const chunk = readChunks(png).find(isCredential);
	if (!chunk) return undefined;
	const fields = chunk.data.subarray(KEYWORD.length + 1);
	if (fields[0] !== 0) throw new AppError('INVALID_INPUT', 'The credential in this picture is compressed');
	const languageEnd = fields.indexOf(0, 2);
	const translatedEnd = fields.indexOf(0, languageEnd + 1);
	if (languageEnd < 0 || translatedEnd < 0) throw notAPng();
	return fields.subarray(translatedEnd + 1).toString('utf8');
}

function isCredential({ type, data }: Chunk): boolean {
	return type === 'iTXt' && data.subarray(0, KEYWORD.length + 1).toString('latin1') === `${KEYWORD}\0`;
}

function readChunks(png: Uint8Array): Chunk[] {
	const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
	if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw notAPng();
	const chunks: Chunk[] = [];
	for (let at = 8; at < bytes.length;) {
		const chunk = readChunk(bytes, at);
		chunks.push(chunk);
		at += chunk.data.length + 12;
	}
	if (chunks.at(-1)?.type !== 'IEND') throw notAPng();
	return chunks;
}

function readChunk(bytes: Buffer, at: number): Chunk {
	if (at + 12 > bytes.length) throw notAPng();
	const end = at + 8 + bytes.readUInt32BE(at);
	if (end + 4 > bytes.length) throw notAPng();
	if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw notAPng();
	return { type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) };
}

function writeChunk({ type, data }: Chunk): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const chunk = Buffer.alloc(body.length + 8);
	chunk.writeUInt32BE(data.length, 0);
	body.copy(chunk, 4);
	chunk.writeUInt32BE(crc32(body), body.length + 4);
	return chunk;
}

function notAPng(): AppError {
	return new AppError('INVALID_INPUT', 'This is not a whole PNG picture');
}
