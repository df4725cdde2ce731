import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);

describe('checking oneself in', () => {
	let test: TestApp;
	let meetingId: string;
	let startsAt: Date;
	const now = (minutes: number, seconds = 0) =>
		test.setNow(new Date(startsAt.getTime() + minutes * 60_000 + seconds * 1000));
	const rows = async () =>
		await test.app.db
			.select()
			.from(schema.attendanceMark)
			.where(eq(schema.attendanceMark.meetingId, meetingId));
	const pinNow = async () =>
		(await (await test.as('trainer')).attendance.code({ meetingId })).code?.pin ?? '';
	beforeAll(async () => {
		test = await openTestApp();
		const trainer = await test.as('trainer');
		const cohortId = (await trainer.cohort.list()).find((one) => one.name === 'Groep Najaar')?.id ?? '';
		const shown = await trainer.cohort.show({ id: cohortId });
		meetingId = shown.nextMeetingId ?? '';
		startsAt = shown.meetings.find((one) => one.id === meetingId)?.startsAt ?? new Date(0);
	});
	afterAll(() => test.close());
	beforeEach(async () => {
		await test.app.db.delete(schema.attempt);
		now(2);
	});

	it('shows a code and digits to who runs the group, only in its time', async () => {
		const trainer = await test.as('trainer');
		const shown = await trainer.attendance.code({ meetingId });
		expect(shown.code?.pin).toMatch(/^\d{6}$/);
		expect(shown.code?.qr.path).toMatch(/^M4 4h/);
		expect(await code((await test.as('other.trainer')).attendance.code({ meetingId }))).toBe('NOT_FOUND');
		expect(await code((await test.as('trainee')).attendance.code({ meetingId }))).toBe('NOT_ALLOWED');
		now(-31);
		expect(await trainer.attendance.code({ meetingId })).toMatchObject({ code: null, closed: 'before' });
		now(180);
		expect(await trainer.attendance.code({ meetingId })).toMatchObject({ code: null, closed: 'over' });
		now(2);
		const off = (isCancelled: boolean) =>
			test.app.db.update(schema.meeting).set({ isCancelled }).where(eq(schema.meeting.id, meetingId));
		await off(true);
		expect(await trainer.attendance.code({ meetingId })).toMatchObject({ code: null, closed: 'cancelled' });
		await off(false);
		expect((await trainer.attendance.code({ meetingId })).closed).toBeNull();
	});

	it('takes the digits once, and names person, half-day and time', async () => {
		const trainee = await test.as('trainee');
		const pin = await pinNow();
		const answers = await Promise.all(Array.from({ length: 6 }, () => trainee.attendance.checkIn({ pin })));
		expect(answers.filter((one) => !one.isRepeat)).toHaveLength(1);
		expect(answers[0]).toMatchObject({
			person: 'Amira Zonnebloem',
			meeting: { number: 6 },
			state: 'present',
		});
		const [mark, ...more] = await rows();
		expect(more).toEqual([]);
		expect(mark).toMatchObject({ source: 'self', state: 'present' });
		const shown = (await (await test.as('trainer')).attendance.list({ meetingId })).people.find(
			(one) => one.own,
		);
		expect(shown).toMatchObject({ name: 'Amira Zonnebloem', counts: { source: 'self' } });
	});

	it('never outweighs a trainer', async () => {
		const trainer = await test.as('trainer');
		const list = await trainer.attendance.list({ meetingId });
		const second = list.people.find((one) => one.name.startsWith('Yonas'));
		now(5);
		await trainer.attendance.mark({
			...{ requestId: crypto.randomUUID(), meetingId, enrolmentId: second?.enrolmentId ?? '' },
			...{ state: 'absent', deviceAt: new Date(startsAt.getTime() + 5 * 60_000).toISOString() },
		});
		now(20);
		const said = await (await test.as('finished')).attendance.checkIn({ pin: await pinNow() });
		expect(said.state).toBe('late');
		const row = (await trainer.attendance.list({ meetingId })).people.find(
			(one) => one.enrolmentId === second?.enrolmentId,
		);
		expect(row).toMatchObject({ counts: { state: 'absent', by: 'Hanna' }, own: { state: 'late' } });
		expect(row?.contradiction).toEqual([]);
	});

	it('refuses old digits, other digits, other groups and other times', async () => {
		const person = await test.as('deelnemer1');
		const pin = await pinNow();
		const before = (await rows()).length;
		expect(await code(person.attendance.checkIn({ pin: pin === '000000' ? '000001' : '000000' }))).toBe(
			'INVALID_INPUT',
		);
		expect(await code((await test.as('other.trainee')).attendance.checkIn({ pin }))).toBe('CLOSED');
		expect(await code((await test.as('trainer')).attendance.checkIn({ pin }))).toBe('NOT_ALLOWED');
		now(13);
		expect(await code(person.attendance.checkIn({ pin }))).toBe('INVALID_INPUT');
		now(181);
		expect(await code(person.attendance.checkIn({ pin }))).toBe('CLOSED');
		expect(await code(person.attendance.checkIn({}))).toBe('GONE');
		expect(await rows()).toHaveLength(before);
	});

	it('does not let anybody guess', async () => {
		const person = await test.as('deelnemer2');
		for (let index = 0; index < 10; index += 1) await code(person.attendance.checkIn({ pin: '12345' }));
		expect(await code(person.attendance.checkIn({ pin: await pinNow() }))).toBe('TOO_MANY');
	});

	it('gives who scans a quarter of an hour to log in, and an old code nothing', async () => {
		const { checkInCodeOf, deriveKey } = await import('@sleutelwerk/auth');
		const key = deriveKey(test.app.appKey, 'check-in');
		const scanned = checkInCodeOf({ key, meetingId, at: test.app.clock() });
		const { ticket } = await test.asNobody().attendance.takeTicket({ code: scanned });
		now(3, 1);
		expect(await code(test.asNobody().attendance.takeTicket({ code: scanned }))).toBe('GONE');
		const person = await test.as('deelnemer3');
		const [mine] = (await person.attendance.showCheckIn({ ticket })).meetings;
		expect(mine).toMatchObject({ number: 6, isScanned: true, isIn: false });
		expect(await code((await test.as('other.trainee')).attendance.checkIn({ ticket }))).toBe('NOT_FOUND');
		now(14);
		expect(await code(person.attendance.checkIn({ ticket }))).toBe('done');
		now(18);
		expect(await code((await test.as('deelnemer4')).attendance.checkIn({ ticket }))).toBe('GONE');
	});

	it('puts on the wall who chose it, and of all others only how many', async () => {
		const trainer = await test.as('trainer');
		const before = await trainer.attendance.wall({ meetingId });
		expect(before.names).toEqual([]);
		expect(before.others).toBeGreaterThan(0);
		const trainee = await test.as('trainee');
		await trainee.attendance.checkIn({ pin: await pinNow(), showsOnWall: true });
		const after = await trainer.attendance.wall({ meetingId });
		expect(after).toMatchObject({ names: ['Amira'], others: before.others - 1 });
		await trainee.attendance.checkIn({ pin: await pinNow() });
		expect((await trainer.attendance.wall({ meetingId })).names).toEqual([]);
		expect(await code((await test.as('other.trainer')).attendance.wall({ meetingId }))).toBe('NOT_FOUND');
	});
});
