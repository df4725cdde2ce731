import { describe, expect, it } from 'vitest';
import { HOME_ZONE, momentIn } from './clock.ts';

const iso = (day: string, time: string) => momentIn(HOME_ZONE, day, time)?.toISOString();

describe('a moment by the clock on the wall', () => {
	it('follows winter and summer time', () => {
		expect(iso('2026-12-05', '10:00')).toBe('2026-12-05T09:00:00.000Z');
		expect(iso('2026-07-05', '10:00')).toBe('2026-07-05T08:00:00.000Z');
		expect(iso('2026-12-31', '23:30')).toBe('2026-12-31T22:30:00.000Z');
	});

	it('takes the first of two equal hours, and goes on where an hour is skipped', () => {
		expect(iso('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
		expect(iso('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
	});

	it('refuses what is no day or time', () => {
		for (const [day, time] of [
			['2026-02-30', '10:00'],
			['2026-02-03', '25:00'],
			['soon', '10:00'],
			['2026-02-03', ''],
		])
			expect(momentIn(HOME_ZONE, day ?? '', time ?? '')).toBeNull();
	});
});
