import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { ATTENDANCE, type Attendance } from '@sleutelwerk/db/schema';
import { listAttending } from '@sleutelwerk/db/repo/attended';
import { listMarks } from '@sleutelwerk/db/repo/attendance';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { verdictOf } from './rows.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);
const at = (time: string) => new Date(`2026-11-22T${time}Z`);

describe('a half-day on two phones', () => {
	let test: TestApp;
	let meetingId: string;
	let cohortId: string;
	let people: string[];
	beforeAll(async () => {
		test = await openTestApp();
		const trainer = await test.as('trainer');
		const groups = await trainer.cohort.list();
		cohortId = groups.find((one) => one.name === 'Groep Najaar')?.id ?? '';
		const shown = await trainer.cohort.show({ id: cohortId });
		meetingId = shown.nextMeetingId ?? '';
		people = shown.people.map((one) => one.enrolmentId);
	});
	afterAll(() => test.close());
	const rows = async () =>
		await test.app.db
			.select()
			.from(schema.attendanceMark)
			.where(eq(schema.attendanceMark.meetingId, meetingId));
	const tap = (person: number, state: Attendance, time: string) => ({
		requestId: newId(),
		meetingId,
		enrolmentId: people[person] ?? '',
		state,
		deviceAt: at(time).toISOString(),
	});
	const row = async (person: number) =>
		(await (await test.as('trainer')).attendance.list({ meetingId })).people.find(
			(one) => one.enrolmentId === people[person],
		);

	it('ends with every mark once, and what contradicts shown, whatever was sent how often', async () => {
		const [trainer, cotrainer] = [await test.as('trainer'), await test.as('cotrainer')];
		// Hanna's phone is offline for four hours and an hour behind; Ruben marks the same people meanwhile.
		const hers = people.map((_, index) => tap(index, 'present', '08:05:00'));
		const his = people.map((_, index) => tap(index, index < 3 ? 'absent' : 'present', '09:06:00'));
		for (const [index, one] of his.entries()) {
			test.setNow(new Date(at('09:06:01').getTime() + index * 1000));
			await cotrainer.attendance.mark({ ...one, sentAt: at('09:06:01').toISOString() });
		}
		test.setNow(at('13:00:00'));
		const sentAt = at('12:00:00').toISOString();
		const sent = [...hers, ...hers.slice(0, 5)].map((one) => trainer.attendance.mark({ ...one, sentAt }));
		await Promise.all(sent);
		expect(await rows()).toHaveLength(2 * people.length);
		const roster = await trainer.attendance.list({ meetingId });
		expect(roster.people.filter((one) => one.contradiction.length > 0)).toHaveLength(3);
		expect((await row(0))?.counts).toBeNull();
		expect((await row(5))?.counts?.state).toBe('present');
		const kept = (await row(0))?.contradiction.find((one) => one.by === 'Hanna');
		expect(kept).toMatchObject({
			clockOffSeconds: -3600,
			deviceAt: at('08:05:00'),
			serverAt: at('13:00:00'),
		});
		const standing = (await trainer.cohort.show({ id: cohortId })).people.find(
			(one) => one.enrolmentId === people[0],
		);
		expect(standing).toMatchObject({ disputed: 1 });
	});

	it('is settled by a mark that names the others, and only while they stand', async () => {
		const trainer = await test.as('trainer');
		const ids = ((await row(0))?.contradiction ?? []).map((one) => one.id);
		const settling = { ...tap(0, 'late', '13:05:00'), settles: ids };
		test.setNow(at('13:05:00'));
		const foreign = { ...tap(1, 'late', '13:05:00'), settles: ids };
		expect(await code(trainer.attendance.mark(foreign))).toBe('CONFLICT');
		expect((await trainer.attendance.mark(settling)).contradiction).toEqual([]);
		expect(await row(0)).toMatchObject({ counts: { state: 'late', by: 'Hanna' }, contradiction: [] });
		expect(await trainer.attendance.mark(settling)).toMatchObject({ isRepeat: true });
		expect(await code(trainer.attendance.mark({ ...settling, requestId: newId() }))).toBe('CONFLICT');
	});

	it('is refused from a list that another account kept', async () => {
		const keepId = newId();
		const trainer = await test.as('trainer');
		const { owner, key } = await trainer.attendance.keptListKey({ keepId });
		expect(await trainer.attendance.keptListKey({ keepId })).toEqual({ owner, key });
		const theirs = await (await test.as('cotrainer')).attendance.keptListKey({ keepId });
		expect(theirs.owner).not.toBe(owner);
		expect(theirs.key).not.toBe(key);
		expect((await trainer.attendance.keptListKey({ keepId: newId() })).key).not.toBe(key);
		const before = (await rows()).length;
		const kept = { ...tap(6, 'absent', '13:06:00'), keptBy: { keepId, owner } };
		expect(await code((await test.as('cotrainer')).attendance.mark(kept))).toBe('NOT_ALLOWED');
		expect(await rows()).toHaveLength(before);
		expect(await code(trainer.attendance.mark(kept))).toBe('done');
		expect(await code((await test.as('trainee')).attendance.keptListKey({ keepId }))).toBe('NOT_ALLOWED');
	});

	it('says the same in the rules and in SQL, for whatever was marked', async () => {
		const db = test.app.db;
		const accounts = await Promise.all(['trainer', 'cotrainer', 'coordinator'].map(test.viewerOf));
		let seed = 7;
		const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
		for (const enrolmentId of people) {
			for (let index = 0; index < next(7); index += 1) {
				const before = (await listMarks(db, meetingId)).filter((one) => one.mark.enrolmentId === enrolmentId);
				const settled = before.filter(() => next(4) === 0).map((one) => one.mark.id);
				await db.insert(schema.attendanceMark).values({
					...{ requestId: newId(), meetingId, enrolmentId, settles: settled },
					state: ATTENDANCE[next(5)] ?? 'present',
					markedBy: accounts[next(3)]?.accountId ?? '',
					deviceAt: new Date(at('13:10:00').getTime() + next(7200) * 1000),
					clockOffSeconds: next(3) === 0 ? 600 : 0,
					serverAt: new Date(at('13:30:00').getTime() + next(7200) * 1000),
				});
			}
		}
		const marks = await listMarks(db, meetingId);
		const inSql = (await listAttending(db, people)).filter((one) => one.meetingId === meetingId);
		const said = people.map((id) => inSql.find((one) => one.enrolmentId === id)?.attends ?? null);
		expect(said).toEqual(people.map((id) => verdictOf(marks, id).attends));
		expect(new Set(said).size).toBe(3);
	});
});
