import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf, encodeBody, pickEncoding } from './encode-body.ts';

describe('pickEncoding', () => {
	it.each([
		['gzip, deflate, br, zstd', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip;q=0.5', 'gzip'],
		['identity', 'identity'],
		['', 'identity'],
		[null, 'identity'],
		['brotli', 'identity'],
	])('takes of %s: %s', (accepted, encoding) => {
		expect(pickEncoding(accepted)).toBe(encoding);
	});
});

describe('encodeBody', () => {
	it('gives the same bytes back, and compresses once', async () => {
		const body = bodyOf('Bel 112. '.repeat(100));
		const [br, again] = await Promise.all([encodeBody(body, 'br'), encodeBody(body, 'br')]);
		expect(br).toBe(again);
		expect(brotliDecompressSync(br).equals(body.bytes)).toBe(true);
		expect(gunzipSync(await encodeBody(body, 'gzip')).equals(body.bytes)).toBe(true);
		expect(br.length).toBeLessThan(body.bytes.length);
	});

	it('fingerprints by content', () => {
		expect(bodyOf('112').hash).toBe(bodyOf(Buffer.from('112')).hash);
		expect(bodyOf('112').hash).not.toBe(bodyOf('113').hash);
	});
});
