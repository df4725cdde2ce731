import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { purgeRegistrations } from '../jobs/purge-registrations.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { sendWebinarReminders } from './send-webinar-reminders.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());
beforeEach(() => test.setNow(TEST_NOW));

const ROOM = ['hidden', 'notRecorded', 'chatOff'] as const;
const STARTS = new Date('2026-12-03T18:30:00Z');
const EVENING = {
	...{ title: { nl: 'Avond', en: 'Evening' }, startsAt: STARTS, minutes: 90, languages: ['nl'] },
	...{ audience: 'women' as const, seats: 2, joinUrl: 'https://join.example.test/room' },
	...{ interpreters: ['ar'], deleteAfterDays: 10 },
};
const codeOf = (error: { code?: string }) => error.code;
const fieldsOf = (error: { cause?: { fields?: Record<string, string> } }) => error.cause?.fields;
const nobody = () => test.asNobody();

async function makeOpen(changes: Partial<typeof EVENING> = {}): Promise<string> {
	const coordinator = await test.as('coordinator');
	const { id } = await coordinator.webinar.create({ ...EVENING, ...changes, id: randomUUID() });
	await coordinator.webinar.open({ id, room: [...ROOM] });
	return id;
}
const signUp = (webinarId: string, extra: object = {}) =>
	nobody().webinar.signUp({ webinarId, requestId: randomUUID(), ...extra });
const mailsOf = (webinarId: string) =>
	test.app.db
		.select({ mail: schema.outgoingMail, to: schema.registration.email })
		.from(schema.outgoingMail)
		.innerJoin(schema.registration, eq(schema.registration.id, schema.outgoingMail.registrationId))
		.where(eq(schema.registration.webinarId, webinarId))
		.orderBy(asc(schema.registration.arrival), asc(schema.outgoingMail.createdAt));
const told = async (webinarId: string) =>
	(await mailsOf(webinarId)).filter(({ mail }) => mail.recipient !== '').map(({ mail }) => mail.template);

describe('on its way to being held', () => {
	it('a webinar is announced before it is opened, and nobody signs up meanwhile', async () => {
		const coordinator = await test.as('coordinator');
		const { id } = await coordinator.webinar.create({ ...EVENING, id: randomUUID() });
		expect(await nobody().webinar.read({ id }).catch(codeOf)).toBe('NOT_FOUND');
		await coordinator.webinar.announce({ id });
		await coordinator.webinar.announce({ id });
		expect(await nobody().webinar.read({ id })).toMatchObject({ state: 'announced', interpreters: ['ar'] });
		const listed = async (announced: boolean) =>
			(await nobody().webinar.list({ announced })).find((one) => one.id === id)?.state;
		expect([await listed(true), await listed(false)]).toEqual(['announced', undefined]);
		expect(await signUp(id).catch(codeOf)).toBe('CONFLICT');
		await coordinator.webinar.open({ id, room: [...ROOM] });
		expect(await listed(false)).toBe('open');
		expect(await coordinator.webinar.announce({ id }).catch(codeOf)).toBe('CONFLICT');
	});

	it('it is not opened before the whole room was checked, and another room is checked again', async () => {
		const coordinator = await test.as('coordinator');
		const { id } = await coordinator.webinar.create({ ...EVENING, id: randomUUID() });
		for (const room of [[], ROOM.slice(1), ROOM.slice(0, 2)]) {
			const refused = coordinator.webinar.open({ id, room: [...room] });
			expect(await refused.catch(fieldsOf)).toEqual({ room: 'error.field.room' });
		}
		await coordinator.webinar.open({ id, room: [...ROOM] });
		const { code } = await signUp(id);
		const door = async () => (await nobody().webinar.place({ code })).joinUrl;
		await coordinator.webinar.update({ ...EVENING, id, joinUrl: 'https://join.example.test/other' });
		test.setNow(new Date(STARTS.getTime() - 30 * 60_000));
		expect(await door()).toBe('');
		expect(await coordinator.webinar.checkRoom({ id, room: ['hidden'] }).catch(codeOf)).toBe('BAD_REQUEST');
		await coordinator.webinar.checkRoom({ id, room: [...ROOM] });
		expect(await door()).toBe('https://join.example.test/other');
		test.setNow(new Date(STARTS.getTime() - 31 * 60_000));
		expect(await door()).toBe('');
	});

	it('it is held from its last minute, archived by hand or with its last day, and gone after the years', async () => {
		const coordinator = await test.as('coordinator');
		const [id, other] = [await makeOpen(), await makeOpen()];
		await signUp(id);
		expect(await coordinator.webinar.archive({ id }).catch(codeOf)).toBe('CONFLICT');
		test.setNow(new Date(STARTS.getTime() + 91 * 60_000));
		expect(await coordinator.webinar.show({ id })).toMatchObject({ state: 'held' });
		expect(await nobody().webinar.read({ id })).toMatchObject({ state: 'held' });
		await coordinator.webinar.archive({ id });
		expect(await nobody().webinar.read({ id }).catch(codeOf)).toBe('NOT_FOUND');
		test.setNow(new Date(STARTS.getTime() + 11 * 86_400_000));
		await purgeRegistrations(test.app);
		for (const one of [id, other])
			expect(await coordinator.webinar.show({ id: one })).toMatchObject({
				state: 'archived',
				isPurged: true,
			});
		expect(await coordinator.webinar.show({ id })).toMatchObject({ confirmed: 1, joinUrl: '' });
		test.setNow(new Date('2034-01-01T10:00:00Z'));
		await purgeRegistrations(test.app);
		expect(await coordinator.webinar.show({ id }).catch(codeOf)).toBe('NOT_FOUND');
	});
});

describe('a webinar that moves', () => {
	const later = new Date('2026-12-10T19:00:00Z');

	it('tells everybody once, with a newer entry for the calendar of who has a seat', async () => {
		const id = await makeOpen({ seats: 1 });
		const mail = { from: '11:00', until: '12:00' };
		await signUp(id, { email: 'seat@example.test', name: 'Roos', lang: 'ar' });
		await signUp(id, { email: 'queue@example.test' });
		await signUp(id, { email: 'hours@example.test', mail });
		await signUp(id);
		// The first two were told; the third still waits for her hour.
		await test.app.db
			.update(schema.outgoingMail)
			.set({ recipient: '', sentAt: TEST_NOW, params: {} })
			.where(eq(schema.outgoingMail.recipient, 'seat@example.test'));
		await test.app.db
			.update(schema.outgoingMail)
			.set({ recipient: '', sentAt: TEST_NOW, params: {} })
			.where(eq(schema.outgoingMail.recipient, 'queue@example.test'));
		test.setNow(new Date('2026-11-23T14:00:00Z'));
		const coordinator = await test.as('coordinator');
		const wish = { ...EVENING, id, seats: 1, startsAt: later };
		expect(await coordinator.webinar.update(wish)).toEqual({ id, isTold: true });
		expect(await coordinator.webinar.update(wish)).toEqual({ id, isTold: false });
		const mails = (await mailsOf(id)).filter(({ mail: one }) => one.recipient !== '');
		const startsAt = later.toISOString();
		expect(mails.map(({ mail: one }) => [one.recipient, one.template, one.params])).toMatchObject([
			['seat@example.test', 'webinar-changed', { name: 'Roos', event: { id, startsAt, sequence: 2 } }],
			['queue@example.test', 'webinar-changed', { place: 1, event: { startsAt, inCalendar: false } }],
			['hours@example.test', 'webinar-waiting', { place: 2, event: { startsAt, sequence: 2 } }],
		]);
		expect(mails[0]?.mail.params.event).not.toHaveProperty('inCalendar');
		expect(mails[0]?.mail.locale).toBe('ar');
	});

	it('with more seats lets exactly those move up who waited longest; a new title tells nobody', async () => {
		const coordinator = await test.as('coordinator');
		const id = await makeOpen({ seats: 1 });
		for (const who of ['one', 'two', 'three', 'four']) await signUp(id, { email: `${who}@example.test` });
		await coordinator.webinar.update({ ...EVENING, id, title: { nl: 'Anders', en: '' }, seats: 3 });
		const rows = await test.app.db
			.select({ state: schema.registration.state })
			.from(schema.registration)
			.where(eq(schema.registration.webinarId, id))
			.orderBy(asc(schema.registration.arrival));
		expect(rows.map((row) => row.state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting']);
		expect(await told(id)).toEqual([
			'webinar-confirmed',
			'webinar-promoted',
			'webinar-promoted',
			'webinar-waiting',
		]);
	});

	it('breaks no promise to who signed up, and does not change once it began', async () => {
		const coordinator = await test.as('coordinator');
		const id = await makeOpen();
		const change = (changes: Partial<typeof EVENING>) =>
			coordinator.webinar.update({ ...EVENING, id, ...changes }).catch(fieldsOf);
		expect(await change({ deleteAfterDays: 20 })).toEqual({ id, isTold: false });
		await change({ deleteAfterDays: 10 });
		await signUp(id);
		await signUp(id);
		const everybody = 'everybody' as unknown as 'women';
		expect(await change({ audience: everybody })).toEqual({ audience: 'error.field.promised' });
		expect(await change({ deleteAfterDays: 20 })).toEqual({ deleteAfterDays: 'error.field.promised' });
		expect(await change({ seats: 1 })).toEqual({ seats: 'error.field.seatsTaken' });
		expect(await change({ startsAt: new Date('2026-11-01T10:00:00Z') })).toEqual({
			startsAt: 'error.field.past',
		});
		const stranger = await test.as('other.trainer');
		expect(await stranger.webinar.update({ ...EVENING, id }).catch(codeOf)).toBe('NOT_FOUND');
		test.setNow(new Date(STARTS.getTime() + 60_000));
		expect(await coordinator.webinar.update({ ...EVENING, id, startsAt: later }).catch(codeOf)).toBe(
			'CONFLICT',
		);
	});
});

describe('messages', () => {
	it('remind with a seat the day before, in her hours, once; and again of another day', async () => {
		const id = await makeOpen({ seats: 3 });
		await signUp(id, { email: 'day@example.test' });
		await signUp(id, { email: 'evening@example.test', mail: { from: '20:00', until: '21:00' } });
		await signUp(id, { email: 'late@example.test', mail: { from: '21:00', until: '22:00' } });
		await signUp(id, { email: 'queue@example.test' });
		const reminders = async () =>
			(await mailsOf(id))
				.filter(({ mail }) => mail.template === 'webinar-reminder')
				.map(({ mail, to }) => [to, mail.notBefore.toISOString()]);
		await sendWebinarReminders(test.app);
		expect(await reminders()).toEqual([]);
		test.setNow(new Date('2026-12-02T09:07:00Z'));
		await Promise.all([1, 2].map(() => sendWebinarReminders(test.app)));
		await sendWebinarReminders(test.app);
		expect(await reminders()).toEqual([
			['day@example.test', '2026-12-02T09:07:00.000Z'],
			['evening@example.test', '2026-12-02T19:00:00.000Z'],
			['late@example.test', '2026-12-02T20:00:00.000Z'],
		]);
		const moved = new Date('2026-12-08T18:30:00Z');
		const coordinator = await test.as('coordinator');
		await coordinator.webinar.update({ ...EVENING, id, seats: 3, startsAt: moved });
		test.setNow(new Date('2026-12-07T09:07:00Z'));
		await sendWebinarReminders(test.app);
		expect(await reminders()).toHaveLength(6);
	});

	it('that wait for their hour are taken back when she leaves, and none comes after the evening', async () => {
		const id = await makeOpen();
		const mail = { from: '20:00', until: '21:00' };
		const { code } = await signUp(id, { email: 'gone@example.test', mail });
		expect(await told(id)).toEqual(['webinar-confirmed']);
		await nobody().webinar.leave({ code });
		expect((await mailsOf(id)).map(({ mail: one }) => [one.recipient, one.params])).toEqual([['', {}]]);
		test.setNow(new Date('2026-12-03T17:00:00Z'));
		await signUp(id, { email: 'tooLate@example.test', mail: { from: '08:00', until: '09:00' } });
		expect(await told(id)).toEqual([]);
	});

	it('tell the first who waits in her hours that she has a place now', async () => {
		const id = await makeOpen({ seats: 1 });
		const { code } = await signUp(id);
		const mail = { from: '20:00', until: '21:00' };
		await signUp(id, { email: 'first@example.test', lang: 'tr', mail });
		await signUp(id, { email: 'second@example.test' });
		test.setNow(new Date('2026-11-24T21:30:00Z'));
		await nobody().webinar.leave({ code });
		const promoted = (await mailsOf(id)).filter(({ mail: one }) => one.template === 'webinar-promoted');
		expect(promoted.map(({ to, mail: one }) => [to, one.locale, one.notBefore.toISOString()])).toEqual([
			['first@example.test', 'tr', '2026-11-25T19:00:00.000Z'],
		]);
		expect(test.sent.at(-1)?.startAfter?.toISOString()).toBe('2026-11-25T19:00:00.000Z');
	});
});
