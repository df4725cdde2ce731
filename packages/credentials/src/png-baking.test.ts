import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bakeCredential, unbakeCredential } from './png-baking.ts';

// One transparent pixel.
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);

describe('baking', () => {
	it('writes one uncompressed iTXt with the standard keyword before the picture data', () => {
		const baked = Buffer.from(bakeCredential(PIXEL, '{"a":1}'));
		const chunk = Buffer.concat([
			Buffer.from('iTXtopenbadgecredential'),
			Buffer.alloc(5),
			Buffer.from('{"a":1}'),
		]);
		expect(baked.indexOf(chunk)).toBeGreaterThan(0);
		expect(baked.indexOf(chunk)).toBeLessThan(baked.indexOf('IDAT'));
		expect(unbakeCredential(baked)).toBe('{"a":1}');
	});

	it('keeps every letter and replaces an older credential', () => {
		const twice = bakeCredential(bakeCredential(PIXEL, '{"old":true}'), '{"n":"سارة ሰላም ğ 🗝"}');
		expect(unbakeCredential(twice)).toBe('{"n":"سارة ሰላም ğ 🗝"}');
		expect(Buffer.from(twice).toString('latin1').split('openbadgecredential')).toHaveLength(2);
	});

	it('answers undefined for a plain picture and refuses damaged bytes', () => {
		expect(unbakeCredential(PIXEL)).toBeUndefined();
		const baked = Buffer.from(bakeCredential(PIXEL, '{"a":1}'));
		const flipped = Buffer.from(baked);
		flipped.write('b', baked.indexOf('{"a":1}') + 2);
		for (const bytes of [
			flipped,
			baked.subarray(0, -6),
			baked.subarray(0, 40),
			Buffer.from('x'),
			deflateSync('x'),
		]) {
			expect(() => unbakeCredential(bytes)).toThrow('not a whole PNG');
		}
	});
});
