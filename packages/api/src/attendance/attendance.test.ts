import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_NOW, openTestApp, type TestApp } from '../testing/index.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);

describe('attendance', () => {
	let test: TestApp;
	let meetingId: string;
	let cohortId: string;
	let enrolmentId: string;
	beforeAll(async () => {
		test = await openTestApp();
		const trainer = await test.as('trainer');
		const [group] = await trainer.cohort.list();
		cohortId = group?.id ?? '';
		const shown = await trainer.cohort.show({ id: cohortId });
		meetingId = shown.nextMeetingId ?? '';
		enrolmentId = shown.people.find((one) => one.name.startsWith('Amira'))?.enrolmentId ?? '';
	});
	afterAll(() => test.close());

	const mark = (
		extra: Partial<{ requestId: string; state: 'present' | 'absent' | 'late'; at: string }> = {},
	) => ({
		requestId: extra.requestId ?? newId(),
		meetingId,
		enrolmentId,
		state: extra.state ?? ('present' as const),
		deviceAt: extra.at ?? TEST_NOW.toISOString(),
	});
	const rows = async () =>
		await test.app.db
			.select()
			.from(schema.attendanceMark)
			.where(
				and(
					eq(schema.attendanceMark.meetingId, meetingId),
					eq(schema.attendanceMark.enrolmentId, enrolmentId),
				),
			);
	const row = async (who = 'trainer') =>
		(await (await test.as(who)).attendance.list({ meetingId })).people.find(
			(one) => one.enrolmentId === enrolmentId,
		);

	it('is only for who runs the group; a coordinator looks, a stranger finds nothing', async () => {
		const marking = async (who: string) => code((await test.as(who)).attendance.mark(mark()));
		expect(await marking('trainee')).toBe('NOT_ALLOWED');
		expect(await marking('coordinator')).toBe('NOT_ALLOWED');
		expect(await marking('other.trainer')).toBe('NOT_FOUND');
		expect(await code(test.asNobody().attendance.mark(mark()))).toBe('NOT_LOGGED_IN');
		const listing = async (who: string) => code((await test.as(who)).attendance.list({ meetingId }));
		expect(await listing('coordinator')).toBe('done');
		expect(await listing('other.trainer')).toBe('NOT_FOUND');
		expect(await listing('trainee')).toBe('NOT_ALLOWED');
		expect(await rows()).toEqual([]);
	});

	it('keeps the same request once, however often and how fast it comes, and names what it kept', async () => {
		const caller = await test.as('trainer');
		const request = mark();
		const answers = await Promise.all(Array.from({ length: 8 }, () => caller.attendance.mark(request)));
		expect(await rows()).toHaveLength(1);
		expect(answers.filter((one) => !one.isRepeat)).toHaveLength(1);
		for (const answer of answers) {
			expect(answer).toMatchObject({
				person: 'Amira Zonnebloem',
				state: 'present',
				meeting: { number: 6 },
				deviceAt: TEST_NOW,
			});
		}
		expect(await code(caller.attendance.mark({ ...request, state: 'absent' }))).toBe('CONFLICT');
		const second = await test.as('cotrainer');
		expect(await code(second.attendance.mark(request))).toBe('CONFLICT');
		expect(await rows()).toHaveLength(1);
	});

	it('lets a correction of the same person count, and keeps both marks', async () => {
		const caller = await test.as('trainer');
		// Five minutes later for the server too: a device that is ahead counts as now, and would tie with the first mark.
		test.setNow(new Date('2026-11-22T10:05:00Z'));
		await caller.attendance.mark(mark({ state: 'late', at: '2026-11-22T10:05:00Z' }));
		expect(await row()).toMatchObject({ counts: { state: 'late', by: 'Hanna' }, contradiction: [] });
		expect(await rows()).toHaveLength(2);
	});

	it('shows both where two people do not agree, and stops when they do', async () => {
		const second = await test.as('cotrainer');
		test.setNow(new Date('2026-11-22T10:10:00Z'));
		const answer = await second.attendance.mark(mark({ state: 'absent', at: '2026-11-22T10:10:00Z' }));
		const both = [
			{ by: 'Hanna', state: 'late' },
			{ by: 'Ruben', state: 'absent' },
		];
		expect(answer.contradiction.map(({ by, state }) => ({ by, state }))).toEqual(
			expect.arrayContaining(both),
		);
		const shown = await row('coordinator');
		expect(shown?.counts).toBeNull();
		expect(shown?.contradiction).toHaveLength(2);
		test.setNow(new Date('2026-11-22T10:20:00Z'));
		await second.attendance.mark(mark({ state: 'late', at: '2026-11-22T10:20:00Z' }));
		expect(await row()).toMatchObject({ counts: { state: 'late' }, contradiction: [] });
		expect(await rows()).toHaveLength(4);
	});

	it('counts what was tapped last, not what arrived last; a clock that runs ahead wins nothing', async () => {
		const caller = await test.as('trainer');
		// Ruben said otherwise before: hers is the newest of hers.
		const hers = async () => (await row())?.contradiction.find((one) => one.by === 'Hanna')?.state;
		test.setNow(new Date('2026-11-22T11:00:00Z'));
		await caller.attendance.mark(mark({ state: 'present', at: '2031-01-01T00:00:00Z' }));
		test.setNow(new Date('2026-11-22T11:05:00Z'));
		await caller.attendance.mark(mark({ state: 'absent', at: '2026-11-22T11:05:00Z' }));
		expect(await hers()).toBe('absent');
		// A phone that was offline sends an old tap late.
		test.setNow(new Date('2026-11-22T12:00:00Z'));
		await caller.attendance.mark(mark({ state: 'late', at: '2026-11-22T10:50:00Z' }));
		expect(await hers()).toBe('absent');
		const [old] = (await rows()).filter((one) => one.deviceAt.toISOString() === '2026-11-22T10:50:00.000Z');
		expect(old?.serverAt.toISOString()).toBe('2026-11-22T12:00:00.000Z');
		test.setNow(TEST_NOW);
	});

	it('refuses people and half-days that are not of this group', async () => {
		const trainer = await test.as('trainer');
		const other = await (await test.as('other.trainer')).cohort.list();
		const foreign = await (await test.as('other.trainer')).cohort.show({ id: other[0]?.id ?? '' });
		const theirs = foreign.people[0]?.enrolmentId ?? '';
		expect(await code(trainer.attendance.mark({ ...mark(), enrolmentId: theirs }))).toBe('NOT_FOUND');
		expect(await code(trainer.attendance.mark({ ...mark(), meetingId: foreign.meetings[0]?.id ?? '' }))).toBe(
			'NOT_FOUND',
		);
		expect(await code(trainer.attendance.mark({ ...mark(), requestId: 'no-uuid' }))).toBe('INVALID_INPUT');
	});

	it('counts late and left early as being there, and a cancelled half-day for nobody', async () => {
		const trainer = await test.as('trainer');
		const attended = async () =>
			(await trainer.cohort.show({ id: cohortId })).people.find((one) => one.enrolmentId === enrolmentId)
				?.attended;
		const before = await attended();
		await trainer.attendance.mark(mark({ state: 'late', at: '2026-11-22T12:30:00Z' }));
		test.setNow(new Date('2026-11-22T12:30:00Z'));
		await trainer.attendance.mark(mark({ state: 'late', at: '2026-11-22T12:30:00Z' }));
		expect(await attended()).toBe((before ?? 0) + 1);
		await trainer.meeting.cancel({ id: meetingId });
		expect(await attended()).toBe(before);
		expect(await code(trainer.attendance.mark(mark()))).toBe('CLOSED');
		expect((await rows()).length).toBeGreaterThan(5);
	});
});
