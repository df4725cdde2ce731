import type { Hours } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchDay, isOpenAt } from './hours.ts';

const at = (iso: string) => new Date(iso);
const daily = (from: string, until: string, confirmed = true): Hours => ({
	kind: 'weekly',
	confirmed,
	slots: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], from, until }],
});
const moments = fc.date({ min: at('2020-01-01T00:00Z'), max: at('2032-01-01T00:00Z'), noInvalidDate: true });

describe('isOpenAt', () => {
	it('reads the clock of Amsterdam in winter (UTC+1) and in summer (UTC+2)', () => {
		const hours = daily('11:00', '21:00');
		expect(isOpenAt(hours, at('2026-01-15T09:59:59Z'))).toBe(false);
		expect(isOpenAt(hours, at('2026-01-15T10:00:00Z'))).toBe(true);
		expect(isOpenAt(hours, at('2026-07-15T08:59:59Z'))).toBe(false);
		expect(isOpenAt(hours, at('2026-07-15T09:00:00Z'))).toBe(true);
		expect(isOpenAt(hours, at('2026-07-15T19:00:00Z'))).toBe(false);
	});

	it('follows the two nights when the clock changes', () => {
		// 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
		expect(isOpenAt(daily('03:00', '04:00'), at('2026-03-29T01:00:00Z'))).toBe(true);
		expect(isOpenAt(daily('02:00', '03:00'), at('2026-03-29T01:00:00Z'))).toBe(false);
		expect(isOpenAt(daily('02:00', '03:00'), at('2026-10-25T00:30:00Z'))).toBe(true);
		expect(isOpenAt(daily('02:00', '03:00'), at('2026-10-25T01:30:00Z'))).toBe(true);
		expect(isOpenAt(daily('02:00', '03:00'), at('2026-10-25T02:00:00Z'))).toBe(false);
	});

	it('keeps to the days, in local time', () => {
		const friday: Hours = {
			kind: 'weekly',
			confirmed: true,
			slots: [{ days: ['FR'], from: '00:00', until: '24:00' }],
		};
		expect(isOpenAt(friday, at('2026-11-19T22:59:00Z'))).toBe(false);
		expect(isOpenAt(friday, at('2026-11-19T23:00:00Z'))).toBe(true);
		expect(isOpenAt(friday, at('2026-11-20T22:59:59Z'))).toBe(true);
		expect(isOpenAt(friday, at('2026-11-20T23:00:00Z'))).toBe(false);
	});

	it('goes on past midnight, into the next day only', () => {
		const night: Hours = {
			kind: 'weekly',
			confirmed: true,
			slots: [{ days: ['SA'], from: '22:00', until: '03:00' }],
		};
		expect(isOpenAt(night, at('2026-11-21T21:00:00Z'))).toBe(true);
		expect(isOpenAt(night, at('2026-11-22T01:59:00Z'))).toBe(true);
		expect(isOpenAt(night, at('2026-11-22T02:00:00Z'))).toBe(false);
		expect(isOpenAt(night, at('2026-11-21T01:00:00Z'))).toBe(false);
	});

	it('never calls unconfirmed or unknown hours open', () => {
		fc.assert(
			fc.property(moments, (moment) => {
				expect(isOpenAt({ kind: 'unknown' }, moment)).toBeNull();
				expect(isOpenAt({ kind: 'always', confirmed: false }, moment)).toBeNull();
				expect(isOpenAt(daily('00:00', '24:00', false), moment)).toBeNull();
				expect(isOpenAt({ kind: 'always', confirmed: true }, moment)).toBe(true);
				expect(isOpenAt(daily('00:00', '24:00'), moment)).toBe(true);
			}),
		);
	});
});

describe('dutchDay', () => {
	it('changes at midnight in the Netherlands', () => {
		expect(dutchDay(at('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
		expect(dutchDay(at('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
		expect(dutchDay(at('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
	});
});
