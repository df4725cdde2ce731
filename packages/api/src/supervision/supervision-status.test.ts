import { describe, expect, it } from 'vitest';
import { supervisionStatus } from './supervision-status.ts';
import { yearOf } from './supervision-view.ts';

const now = new Date('2026-11-22T10:00:00Z');
const year = yearOf(now);
const long = new Date('2024-05-01T10:00:00Z');
const at = (attended: number, booked = 0, since = long) =>
	supervisionStatus({ attended, booked, perYear: 4, since }, year, now);

describe('how a key person stands', () => {
	it('is late with fewer than the year asked so far, and no seat that sets it right', () => {
		expect([at(0), at(2), at(2, 1), at(3), at(4), at(6)]).toEqual([
			'overdue',
			'overdue',
			'soon',
			'soon',
			'on-track',
			'on-track',
		]);
	});

	it('does not count months in which she was no key person', () => {
		expect(at(0, 0, new Date('2026-11-01T10:00:00Z'))).toBe('on-track');
		expect(at(1, 0, new Date('2026-06-01T10:00:00Z'))).toBe('soon');
		expect(at(0, 0, new Date('2027-01-01T10:00:00Z'))).toBe('on-track');
	});

	it('asks nothing on the first day of the year, by the clocks at home', () => {
		const newYear = new Date('2026-12-31T23:30:00Z');
		const next = yearOf(newYear);
		expect(next.year).toBe(2027);
		expect(next.from).toEqual(new Date('2026-12-31T23:00:00Z'));
		expect(supervisionStatus({ attended: 0, booked: 0, perYear: 4, since: long }, next, newYear)).toBe(
			'on-track',
		);
	});
});
