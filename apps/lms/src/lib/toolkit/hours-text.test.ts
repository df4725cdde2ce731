import { describe, expect, it } from 'vitest';
import { hoursText } from './hours-text.ts';

const slots = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', until: '17:00' }] as const;

describe('opening hours in words', () => {
	it('says days as a range and names single ones', () => {
		expect(hoursText({ kind: 'weekly', confirmed: true, slots }, 'nl')).toBe(
			'maandag tot en met vrijdag: 09:00 tot 17:00',
		);
		const two = [{ days: ['SA', 'MO'], from: '10:00', until: '12:00' }] as const;
		expect(hoursText({ kind: 'weekly', confirmed: true, slots: two }, 'nl')).toBe(
			'maandag, zaterdag: 10:00 tot 12:00',
		);
	});

	it('never passes unconfirmed or unknown hours off as known', () => {
		expect(hoursText({ kind: 'always', confirmed: true }, 'nl')).toBe('Dag en nacht open');
		expect(hoursText({ kind: 'always', confirmed: false }, 'nl')).toMatch(/niet bevestigd/);
		expect(hoursText({ kind: 'weekly', confirmed: false, slots }, 'nl')).toMatch(/niet bevestigd/);
		expect(hoursText({ kind: 'unknown' }, 'nl')).toBe('De openingstijden weten wij niet.');
	});
});
