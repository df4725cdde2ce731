import { describe, expect, it } from 'vitest';
import { refusedBody } from './body-limit.ts';

const post = (url: string, headers: Record<string, string>) => refusedBody({ method: 'POST', url, headers });

describe('what a request may send', () => {
	it('is three megabytes, and thirty-one for the page of the episodes only', () => {
		expect(post('/login', { 'content-length': '3000000' })).toBeNull();
		expect(post('/login', { 'content-length': '3000001' })).toBe(413);
		expect(post('/manage/episodes?/keep', { 'content-length': '31000000' })).toBeNull();
		expect(post('/manage/episodes?/keep', { 'content-length': '31000001' })).toBe(413);
		expect(post('/manage/episodes/more', { 'content-length': '31000000' })).toBe(413);
		expect(post('/login?/manage/episodes', { 'content-length': '31000000' })).toBe(413);
	});

	it('says its length beforehand', () => {
		expect(post('/login', { 'transfer-encoding': 'chunked' })).toBe(411);
		expect(post('/logout', {})).toBeNull();
		expect(refusedBody({ method: 'GET', url: '/', headers: {} })).toBeNull();
	});
});
