import { MAX_RECORDING_BYTES } from '@sleutelwerk/core';
import {
	ALL_FORMATS,
	BufferSource,
	BufferTarget,
	Conversion,
	Input,
	Mp4OutputFormat,
	OggOutputFormat,
	Output,
} from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { base64, recorded, wav } from '../testing/sounds.ts';
import { readRecording } from './read-recording.ts';

const read = (bytes: Uint8Array) => readRecording(base64(bytes), 'audio');
const refused = (bytes: Uint8Array) =>
	read(bytes).then(
		() => null,
		(error: { code: string; fields: { audio: string } }) => [error.code, error.fields.audio],
	);

/** The same sound in another container, with a title and a place in it. */
async function inContainer(format: Output['format']): Promise<Buffer> {
	const input = new Input({
		formats: ALL_FORMATS,
		source: new BufferSource(new Uint8Array(recorded('webm'))),
	});
	const target = new BufferTarget();
	const output = new Output({ format, target });
	const tags = { title: 'Bij mij thuis in de Kersenstraat', comment: '52.3702+4.8952' };
	await (await Conversion.init({ input, output, tags })).execute();
	return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}

describe('a recording', () => {
	it.each([
		['webm', 'audio/webm'],
		['mp4', 'audio/mp4'],
	] as const)(
		'as a browser records it (%s) is recognised by its bytes, with its length',
		async (kind, mime) => {
			const found = await read(recorded(kind));
			expect(found.mime).toBe(mime);
			expect(found.seconds).toBeGreaterThan(1);
			expect(found.seconds).toBeLessThan(2);
			// What was written anew is read again and stays what it is.
			expect(await read(found.bytes)).toMatchObject({ mime, seconds: found.seconds });
		},
	);

	it('may be Ogg or WAV too', async () => {
		expect((await read(await inContainer(new OggOutputFormat()))).mime).toBe('audio/ogg');
		expect(await read(wav(2.5))).toMatchObject({ mime: 'audio/wav', seconds: 2.5 });
	});

	it.each([new OggOutputFormat(), new Mp4OutputFormat()])(
		'loses what a device wrote into it',
		async (format) => {
			const before = await inContainer(format);
			expect(before.includes('Kersenstraat')).toBe(true);
			const { bytes } = await read(before);
			for (const trace of ['Kersenstraat', '52.3702']) expect(bytes.includes(trace), trace).toBe(false);
		},
	);

	it('is refused with a sentence when it is none, too long, too big or empty', async () => {
		const page = Buffer.from('<!doctype html><script>alert(1)</script>'.repeat(50));
		const picture = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
			'base64',
		);
		const type = ['INVALID_INPUT', 'recording.problem.type'];
		expect(await refused(page)).toEqual(type);
		expect(await refused(picture)).toEqual(type);
		// The right beginning and nothing behind it.
		expect(await refused(recorded('webm').subarray(0, 40))).toEqual(type);
		expect(await refused(Buffer.concat([recorded('webm').subarray(0, 4), page]))).toEqual(type);
		expect(await refused(wav(190))).toEqual(['INVALID_INPUT', 'recording.problem.tooLong']);
		expect(await refused(Buffer.alloc(MAX_RECORDING_BYTES + 1))).toEqual([
			'TOO_LARGE',
			'recording.problem.tooBig',
		]);
		expect(await refused(Buffer.alloc(0))).toEqual(['INVALID_INPUT', 'recording.problem.empty']);
		expect(await refused(wav(0))).toEqual(['INVALID_INPUT', 'recording.problem.empty']);
	});

	it('may be as long as is said', async () => {
		expect((await read(wav(180))).seconds).toBe(180);
	});
});
