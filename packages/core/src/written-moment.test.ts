import { describe, expect, it } from 'vitest';
import { HOME_ZONE } from './clock.ts';
import { writtenMoment } from './written-moment.ts';

describe('a moment in words', () => {
	it.each([
		['so', 'Arbaco, Maarso 10 ee 19:30'],
		// Figures and a year: the month's name would be heard as that of the Ethiopian calendar.
		['ti', 'ረቡዕ፣ 10/03/2027 19:30'],
		['fa', 'چهارشنبه 10 مارچ ساعت 19:30'],
		['nl', 'woensdag 10 maart om 19:30'],
	] as const)('is said in the language: %s', (locale, words) => {
		const at = new Date('2027-03-10T18:30:00.000Z');
		expect(writtenMoment(at, { locale, zone: HOME_ZONE, kind: 'moment' })).toBe(words);
	});
});
