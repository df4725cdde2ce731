import { FORBIDDEN_WORDS } from '@sleutelwerk/content/mail';
import { schema } from '@sleutelwerk/db';
import { forbiddenWordsIn } from '@sleutelwerk/mail';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

/** The feed as a parser reads it that shares no line with the generator. */
function eventsIn(feed: string): { uid: string; summary: string; location: string | null; status: string }[] {
	const calendar = new ICAL.Component(ICAL.parse(feed));
	return calendar.getAllSubcomponents('vevent').map((entry) => ({
		uid: String(entry.getFirstPropertyValue('uid')),
		summary: String(entry.getFirstPropertyValue('summary')),
		location: entry.getFirstPropertyValue('location') as string | null,
		status: String(entry.getFirstPropertyValue('status')),
	}));
}

describe('the calendar feed', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const feedOf = async (who: string) => {
		const { token } = await (await test.as(who)).calendar.makeToken();
		return await test.asNobody().calendar.feed({ token });
	};

	it('holds the half-days of the own group, and not those of others', async () => {
		const own = eventsIn(await feedOf('trainee')).map(({ uid }) => uid);
		const others = eventsIn(await feedOf('other.trainee')).map(({ uid }) => uid);
		expect(own.length).toBeGreaterThan(0);
		expect(others.length).toBeGreaterThan(0);
		expect(own.filter((uid) => others.includes(uid))).toEqual([]);
		expect(eventsIn(await feedOf('trainer')).map(({ uid }) => uid)).toEqual(expect.arrayContaining(own));
	});

	it('betrays nothing: neutral titles, and no place', async () => {
		const feed = await feedOf('trainee');
		expect(forbiddenWordsIn(feed, FORBIDDEN_WORDS.nl)).toEqual([]);
		expect(eventsIn(feed).every(({ location, summary }) => location === null && summary === 'Afspraak')).toBe(
			true,
		);
		// The check itself can fail.
		expect(forbiddenWordsIn(`${feed}SUMMARY:Supervisie`, FORBIDDEN_WORDS.nl)).toEqual(['supervisie']);
	});

	it('names the place for who chose open messages', async () => {
		const { accountId } = await test.viewerOf('deelnemer1');
		const safeContact = { channel: 'mail', from: '09:00', until: '21:00', dress: 'open' } as const;
		await test.app.db.update(schema.account).set({ safeContact }).where(eq(schema.account.id, accountId));
		expect(eventsIn(await feedOf('deelnemer1'))[0]?.location).toContain('Buurthuis');
	});

	it('tells calendars of a cancelled half-day', async () => {
		const [uid = ''] = eventsIn(await feedOf('trainee')).map((event) => event.uid);
		await test.app.db
			.update(schema.meeting)
			.set({ isCancelled: true, revision: 1 })
			.where(eq(schema.meeting.id, uid));
		const cancelled = eventsIn(await feedOf('trainee')).find((event) => event.uid === uid);
		expect(cancelled?.status).toBe('CANCELLED');
	});

	it('has one address: a new one ends the old one, and removing ends it all', async () => {
		const caller = await test.as('keyperson');
		const first = await caller.calendar.makeToken();
		const second = await caller.calendar.makeToken();
		expect(second.address).toBe(`http://localhost:3000/calendar/${second.token}.ics`);
		const read = (token: string) => test.asNobody().calendar.feed({ token });
		await expect(read(first.token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		expect(await read(second.token)).toContain('BEGIN:VCALENDAR');
		expect((await caller.calendar.show()).madeAt).toEqual(test.app.clock());
		await caller.calendar.removeToken();
		await expect(read(second.token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		expect((await caller.calendar.show()).madeAt).toBeNull();
	});

	it('is made only by who is logged in', async () => {
		await expect(test.asNobody().calendar.makeToken()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
	});
});
