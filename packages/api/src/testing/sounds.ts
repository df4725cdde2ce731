import { readFileSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = path.join(import.meta.dirname, '../recording/fixtures');

/** What Chromium's own recorder wrote, one and a half seconds of it. */
export function recorded(kind: 'webm' | 'mp4'): Buffer {
	return readFileSync(path.join(FIXTURES, `chromium.${kind}`));
}

/** A WAV file of a tone, 8000 samples a second of one byte. */
export function wav(seconds: number): Buffer {
	const rate = 8000;
	const samples = Buffer.from(
		Uint8Array.from({ length: Math.round(seconds * rate) }, (_, at) => 128 + 90 * Math.sin(at / 6)),
	);
	const header = Buffer.alloc(44);
	header.write('RIFF', 0);
	header.writeUInt32LE(36 + samples.length, 4);
	header.write('WAVEfmt ', 8);
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(rate, 24);
	header.writeUInt32LE(rate, 28);
	header.writeUInt16LE(1, 32);
	header.writeUInt16LE(8, 34);
	header.write('data', 36);
	header.writeUInt32LE(samples.length, 40);
	return Buffer.concat([header, samples]);
}

/** As a call carries it. */
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
