import { describe, expect, it } from 'vitest';
import { mayArriveAt } from './arrival-hours.ts';

const ZONE = 'Europe/Amsterdam';
const first = (at: string, from?: string, until?: string, zone = ZONE) =>
	mayArriveAt(new Date(at), { from, until }, zone).toISOString();

describe('the hours in which a message may come', () => {
	it('lets it go at once within them', () => {
		expect(first('2027-01-10T12:34:56.789Z', '09:00', '17:00')).toBe('2027-01-10T12:34:56.789Z');
	});

	it('waits until they begin, the same day or the next', () => {
		expect(first('2027-01-10T05:00:30Z', '09:00', '17:00')).toBe('2027-01-10T08:00:00.000Z');
		expect(first('2027-01-10T20:00:00Z', '09:00', '17:00')).toBe('2027-01-11T08:00:00.000Z');
	});

	it('counts the end as outside and the beginning as inside', () => {
		expect(first('2027-01-10T16:00:00Z', '09:00', '17:00')).toBe('2027-01-11T08:00:00.000Z');
		expect(first('2027-01-10T08:00:00Z', '09:00', '17:00')).toBe('2027-01-10T08:00:00.000Z');
	});

	it('goes over midnight', () => {
		expect(first('2027-01-10T22:30:00Z', '22:00', '02:00')).toBe('2027-01-10T22:30:00.000Z');
		expect(first('2027-01-10T12:00:00Z', '22:00', '02:00')).toBe('2027-01-10T21:00:00.000Z');
	});

	it('takes one bound alone, and none', () => {
		expect(first('2027-01-10T05:00:00Z', '09:00')).toBe('2027-01-10T08:00:00.000Z');
		expect(first('2027-01-10T22:59:00Z', '09:00')).toBe('2027-01-10T22:59:00.000Z');
		expect(first('2027-01-10T20:00:00Z', undefined, '12:00')).toBe('2027-01-10T23:00:00.000Z');
		expect(first('2027-01-10T05:00:00Z')).toBe('2027-01-10T05:00:00.000Z');
		expect(first('2027-01-10T05:00:00Z', '00:00', '24:00')).toBe('2027-01-10T05:00:00.000Z');
		expect(first('2027-01-10T05:00:00Z', 'nonsense', '99:99')).toBe('2027-01-10T05:00:00.000Z');
	});

	it('keeps the local hour when summer time begins and ends', () => {
		expect(first('2027-03-27T20:00:00Z', '09:00', '17:00')).toBe('2027-03-28T07:00:00.000Z');
		expect(first('2027-10-30T20:00:00Z', '09:00', '17:00')).toBe('2027-10-31T08:00:00.000Z');
	});

	it('does not lose a message whose hours lie in the hour that is leapt over', () => {
		// On 28 March 2027 there is no 02:00 to 03:00: the next 02:15 is a day later.
		expect(first('2027-03-28T00:30:00Z', '02:15', '02:45')).toBe('2027-03-29T00:15:00.000Z');
	});

	it('is asked in the zone of the recipient', () => {
		expect(first('2027-01-10T05:00:00Z', '09:00', '17:00', 'Europe/Istanbul')).toBe(
			'2027-01-10T06:00:00.000Z',
		);
	});
});
