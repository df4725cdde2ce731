import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, type CalendarEvent } from './calendar.ts';

const event: CalendarEvent = {
	id: '3f2b8a52-6f0e-4c5a-9d55-1a5d3f1c2b3a',
	title:
		'موعد; met, "tekens" \\ en een regel die langer is dan vijfenzeventig tekens, zodat ze gevouwen wordt',
	startsAt: new Date('2027-03-28T00:30:00Z'),
	durationMinutes: 90,
	sequence: 3,
	changedAt: new Date('2027-01-05T09:00:00Z'),
	organizer: { name: 'Planning', email: 'post@example.test' },
};

/** The calendar as a parser reads it that shares no line with the generator. */
function read(content: string) {
	const calendar = new ICAL.Component(ICAL.parse(content));
	const entries = calendar.getAllSubcomponents('vevent');
	return { calendar, entries, events: entries.map((entry) => new ICAL.Event(entry)) };
}

describe('a calendar file', () => {
	it('is read back the same by another parser, also over the night of summer time', () => {
		const { events, entries } = read(calendarOf([event], { method: 'publish' }));
		const [one] = events;
		expect(one?.uid).toBe(event.id);
		expect(one?.summary).toBe(event.title);
		expect(one?.startDate.toJSDate()).toEqual(event.startsAt);
		expect(one?.endDate.toJSDate()).toEqual(new Date('2027-03-28T02:00:00Z'));
		expect(one?.sequence).toBe(3);
		expect(entries[0]?.getFirstPropertyValue('class')).toBe('PRIVATE');
	});

	it('holds UTC only, whatever the zone of the server', () => {
		const content = calendarOf([event]);
		expect(content).toContain('DTSTART:20270328T003000Z');
		expect(content).not.toMatch(/TZID|VTIMEZONE/);
	});

	it('has a method, an organiser and a status as RFC 5546 asks', () => {
		const published = read(calendarOf([event], { method: 'publish' }));
		expect(published.calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		expect(published.entries[0]?.getFirstPropertyValue('organizer')).toBe('mailto:post@example.test');
		expect(published.entries[0]?.getFirstPropertyValue('status')).toBe('CONFIRMED');
		const cancelled = read(calendarOf([{ ...event, sequence: 4 }], { method: 'cancel' }));
		expect(cancelled.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
		expect(cancelled.entries[0]?.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(cancelled.events[0]?.uid).toBe(event.id);
	});

	it('as a feed has a name and no method, keeps a cancelled entry and gives the same bytes each time', () => {
		const feed = () => calendarOf([event, { ...event, id: 'b', cancelled: true }], { name: 'Afspraken' });
		const { calendar, entries } = read(feed());
		expect(calendar.getFirstPropertyValue('method')).toBeNull();
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Afspraken');
		expect(entries.map((entry) => entry.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
		expect(feed()).toBe(feed());
	});

	it('is a calendar also with nothing in it', () => {
		expect(read(calendarOf([], { name: 'Afspraken' })).entries).toEqual([]);
	});

	it('names neither the program nor its maker', () => {
		expect(calendarOf([event], { name: 'Afspraken' })).not.toMatch(/sebbo|ical-generator|sleutelwerk/i);
	});

	it('cannot be broken by a line break in a title', () => {
		const { entries } = read(calendarOf([{ ...event, title: 'a\r\nATTENDEE:mailto:all@example.test' }]));
		expect(entries[0]?.getFirstProperty('attendee')).toBeNull();
	});
});
