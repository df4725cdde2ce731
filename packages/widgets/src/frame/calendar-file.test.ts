import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const webinar = {
	startsAt: '2026-12-10T18:30:00.000Z',
	durationMinutes: 60,
	title: 'Geweld thuis',
	id: 'abc',
};
const file = calendarFile(webinar, 'nl', { uid: 'u-1', now: new Date('2026-11-22T10:00:00Z') });

describe('calendarFile', () => {
	it('has the hour, in UTC', () => {
		expect(file).toContain('DTSTART:20261210T183000Z\r\nDTEND:20261210T193000Z');
	});

	it('has no word of the subject and no way back to the webinar', () => {
		for (const word of [
			'Geweld',
			'abc',
			'http',
			'leutelwerk',
			'DESCRIPTION',
			'URL',
			'LOCATION',
			'ORGANIZER',
		]) {
			expect(file).not.toContain(word);
		}
		expect(file).toContain('SUMMARY:Afspraak');
	});
});
