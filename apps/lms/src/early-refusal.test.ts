import { describe, expect, it } from 'vitest';
import { earlyRefusal, refusalBody } from './early-refusal.ts';

const CALL = '/api/trpc/webinar.ask';
const json = { 'content-type': 'application/json; charset=utf-8' };
const asked = (method: string, url: string, headers: Record<string, string> = {}) =>
	earlyRefusal({ method, url, headers });

describe('what is refused before it is read', () => {
	it('is a call that is too large, of a form, or of a method that no call has; with a code that programs read', () => {
		for (const [refused, status, appCode] of [
			[asked('POST', CALL, { ...json, 'content-length': '3000001' }), 413, 'TOO_LARGE'],
			[asked('POST', CALL, { ...json, 'transfer-encoding': 'chunked' }), 411, 'INVALID_INPUT'],
			[asked('POST', CALL, { 'content-type': 'text/plain;charset=utf-8' }), 400, 'INVALID_INPUT'],
			[asked('POST', CALL), 400, 'INVALID_INPUT'],
			[asked('DELETE', CALL, json), 405, 'INVALID_INPUT'],
		] as const) {
			expect(refused).toEqual({ status, appCode });
			if (refused)
				expect(JSON.parse(refusalBody({ url: CALL }, refused))).toMatchObject({
					error: { data: { appCode, httpStatus: status } },
				});
		}
	});

	it('is no call as our own pages and widgets send it, and no form of a page', () => {
		expect(asked('POST', CALL, { ...json, 'content-length': '20' })).toBeNull();
		expect(asked('GET', `${CALL}?input=1`)).toBeNull();
		expect(asked('OPTIONS', CALL)).toBeNull();
		expect(asked('POST', '/login', { 'content-type': 'application/x-www-form-urlencoded' })).toBeNull();
		expect(asked('DELETE', '/api/trpcs', json)).toBeNull();
	});

	it('tells a page its status only', () => {
		const refused = asked('POST', '/login', { 'content-length': '3000001' });
		expect(refused?.status).toBe(413);
		expect(refused && refusalBody({ url: '/login' }, refused)).toBe('');
	});
});
