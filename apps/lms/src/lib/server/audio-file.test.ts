import { AppError } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { audioAnswer, rangeOf } from './audio-file.ts';

const SOUND = { bytes: Buffer.from('0123456789'), mime: 'audio/webm', version: 'v1' } as const;
const ask = (headers: Record<string, string> = {}) =>
	audioAnswer({ request: new Request('http://localhost/', { headers }) }, 'no-store', async () => SOUND);

describe('a range', () => {
	it.each([
		[null, null],
		['bytes=0-', [0, 9]],
		['bytes=0-1', [0, 1]],
		['bytes=4-400', [4, 9]],
		['bytes=-3', [7, 9]],
		['bytes=-400', [0, 9]],
		['bytes=10-', 'unsatisfiable'],
		['bytes=-0', 'unsatisfiable'],
		['bytes=5-2', null],
		['bytes=0-1,4-5', null],
		['items=0-1', null],
		['bytes=-', null],
	])('%s is %j', (header, wished) => expect(rangeOf(header, 10)).toEqual(wished));
});

describe('sound', () => {
	it('comes whole, in part, or not at all when it is known already', async () => {
		const whole = await ask();
		expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
		expect(whole.headers.get('accept-ranges')).toBe('bytes');
		const part = await ask({ range: 'bytes=2-4' });
		expect([part.status, await part.text()]).toEqual([206, '234']);
		expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
		expect(part.headers.get('content-length')).toBe('3');
		expect((await ask({ range: 'bytes=99-' })).status).toBe(416);
		expect((await ask({ 'if-none-match': '"v1"' })).status).toBe(304);
	});

	it('is refused with a status and nothing else; what nobody expected is not hidden', async () => {
		const fail = (error: Error) =>
			audioAnswer({ request: new Request('http://localhost/') }, 'no-store', () => Promise.reject(error));
		const refused = await fail(new AppError('NOT_LOGGED_IN', 'no session'));
		expect([refused.status, await refused.text()]).toEqual([401, '']);
		await expect(fail(new Error('broken'))).rejects.toThrow('broken');
	});
});
