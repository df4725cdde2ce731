import { FORBIDDEN_WORDS } from '@sleutelwerk/content/mail';
import { schema } from '@sleutelwerk/db';
import { forbiddenWordsIn } from '@sleutelwerk/mail';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf } from '../testing/refusals.ts';

const half = { day: '2026-12-12', time: '10:00', minutes: 180, place: 'Buurthuis De Linde (voorbeeld)' };

describe('a half-day that is held on another day', () => {
	let test: TestApp;
	let cohortId: string;
	let nextId: string;
	beforeAll(async () => {
		test = await openTestApp();
		const trainer = await test.as('trainer');
		cohortId = (await trainer.cohort.list())[0]?.id ?? '';
		nextId = (await trainer.cohort.show({ id: cohortId })).nextMeetingId ?? '';
	});
	afterAll(() => test.close());

	const eventsOf = async (who: string) => {
		const { token } = await (await test.as(who)).calendar.makeToken();
		const feed = new ICAL.Component(ICAL.parse(await test.asNobody().calendar.feed({ token })));
		return feed.getAllSubcomponents('vevent').map((entry) => ({
			uid: String(entry.getFirstPropertyValue('uid')),
			status: String(entry.getFirstPropertyValue('status')),
			sequence: Number(entry.getFirstPropertyValue('sequence')),
		}));
	};

	it('keeps its number, is replaced once, and everybody hears of both days', async () => {
		const trainer = await test.as('trainer');
		const before = (await eventsOf('trainee')).find((one) => one.uid === nextId);
		const answers = await Promise.all([1, 2].map(() => trainer.meeting.replace({ ...half, id: nextId })));
		expect(answers[0]?.id).toBe(answers[1]?.id);
		expect(answers.map((one) => one.told).sort()).toEqual([0, 16].sort());
		const { meetings } = await trainer.cohort.show({ id: cohortId });
		const [old, fresh] = [nextId, answers[0]?.id].map((id) => meetings.find((one) => one.id === id));
		expect(old).toMatchObject({ isCancelled: true, number: 6 });
		expect(fresh).toMatchObject({
			isCancelled: false,
			number: 6,
			startsAt: new Date('2026-12-12T09:00:00Z'),
		});
		const mails = (await test.app.db.select().from(schema.outgoingMail)).map((one) => one.template);
		expect(mails.filter((one) => one === 'group-cancelled')).toHaveLength(16);
		expect(mails.filter((one) => one === 'group-added')).toHaveLength(16);
		const events = await eventsOf('trainee');
		const gone = events.find((one) => one.uid === nextId);
		expect(gone?.status).toBe('CANCELLED');
		expect(gone?.sequence).toBeGreaterThan(before?.sequence ?? 0);
		expect(events.find((one) => one.uid === fresh?.id)?.status).toBe('CONFIRMED');
	});

	it('is planned only by who runs the group', async () => {
		for (const [who, code] of [
			['coordinator', 'NOT_ALLOWED'],
			['trainee', 'NOT_ALLOWED'],
			['other.trainer', 'NOT_FOUND'],
		] as const)
			expect(await codeOf((await test.as(who)).meeting.replace({ ...half, id: nextId }))).toBe(code);
	});

	it('has a neutral text for the chat in each language the group reads', async () => {
		const trainee = await test.viewerOf('trainee');
		const { account } = schema;
		await test.app.db.update(account).set({ locale: 'ar' }).where(eq(account.id, trainee.accountId));
		const { texts } = await (await test.as('trainer')).attendance.list({ meetingId: nextId });
		expect(texts.map((one) => one.locale)).toEqual(expect.arrayContaining(['nl', 'ar']));
		const words = Object.values(FORBIDDEN_WORDS).flat();
		for (const { text } of texts) expect(forbiddenWordsIn(text, words)).toEqual([]);
		expect(texts.find((one) => one.locale === 'nl')?.text).toContain('gaat niet door');
		const { attendance } = await test.as('other.trainer');
		expect(await codeOf(attendance.list({ meetingId: nextId }))).toBe('NOT_FOUND');
	});
});
