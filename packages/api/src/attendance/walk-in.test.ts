import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_NOW, openTestApp, type TestApp } from '../testing/index.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);

describe('who came without being on the list', () => {
	let test: TestApp;
	let meetingId: string;
	let cohortId: string;
	beforeAll(async () => {
		test = await openTestApp();
		const trainer = await test.as('trainer');
		cohortId = (await trainer.cohort.list()).find((one) => one.name === 'Groep Winter')?.id ?? '';
		meetingId = (await trainer.cohort.show({ id: cohortId })).nextMeetingId ?? '';
	});
	afterAll(() => test.close());
	const guest = (firstName = 'Rosa') => ({
		...{ requestId: newId(), meetingId, firstName },
		deviceAt: TEST_NOW.toISOString(),
	});
	const find = async (id: string) =>
		(await test.app.db.select().from(schema.walkIn).where(eq(schema.walkIn.id, id)))[0];

	it('is written down once, by who runs the group, and is neither a seat nor a mark', async () => {
		const trainer = await test.as('trainer');
		const one = guest();
		const answers = await Promise.all(Array.from({ length: 5 }, () => trainer.attendance.addWalkIn(one)));
		expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
		expect(answers[0]).toMatchObject({ person: 'Rosa', meeting: { number: 1 } });
		const list = await trainer.attendance.list({ meetingId });
		expect(list.walkIns).toMatchObject([{ firstName: 'Rosa', by: 'Hanna', enrolmentId: null }]);
		expect(list.people.map((person) => person.name)).not.toContain('Rosa');
		expect(await code(trainer.attendance.addWalkIn({ ...one, firstName: '' }))).toBe('INVALID_INPUT');
		expect(await code((await test.as('other.trainer')).attendance.addWalkIn(guest()))).toBe('NOT_FOUND');
		expect(await code((await test.as('trainee')).attendance.addWalkIn(guest()))).toBe('NOT_ALLOWED');
	});

	it('is written down from a phone whose clock is far off, and refused with a day that no calendar has', async () => {
		const trainer = await test.as('trainer');
		const at = (day: string) => ({
			...guest('Nora'),
			deviceAt: `${day}T10:00:00Z`,
			sentAt: `${day}T10:00:00Z`,
		});
		const kept = await trainer.attendance.addWalkIn(at('2150-01-01'));
		expect(kept.person).toBe('Nora');
		await trainer.attendance.decideWalkIn({ id: kept.id, accept: false });
		expect(await code(trainer.attendance.addWalkIn(at('0000-01-01')))).toBe('INVALID_INPUT');
	});

	it('gets a seat and the mark when she is accepted by her own way in; nothing is left of the name', async () => {
		const trainer = await test.as('trainer');
		const [open] = (await trainer.attendance.list({ meetingId })).walkIns;
		const id = open?.id ?? '';
		const accept = (login: string) => trainer.attendance.decideWalkIn({ id, accept: true, login });
		expect(await code(accept(''))).toBe('INVALID_INPUT');
		expect(await code(accept('other.trainee@example.test'))).toBe('INVALID_INPUT');
		expect(await code((await test.as('other.trainer')).attendance.decideWalkIn({ id, accept: true }))).toBe(
			'NOT_FOUND',
		);
		const both = await Promise.all([accept('trainee@example.test'), accept('trainee@example.test')]);
		for (const said of both) expect(said).toEqual({ state: 'accepted', person: 'Amira Zonnebloem' });
		const row = (await trainer.attendance.list({ meetingId })).people.find((one) =>
			one.name.startsWith('Amira'),
		);
		expect(row?.counts).toMatchObject({
			state: 'present',
			source: 'walk-in',
			by: 'Hanna',
			deviceAt: TEST_NOW,
		});
		expect(await find(id)).toMatchObject({ state: 'accepted', firstName: '' });
		expect(await code(trainer.attendance.decideWalkIn({ id, accept: false }))).toBe('ALREADY_DONE');
	});

	it('stays outside where no seat is free, and leaves nothing when she is not accepted', async () => {
		const trainer = await test.as('trainer');
		const { id } = await trainer.attendance.addWalkIn(guest('Bilal'));
		expect(
			await code(trainer.attendance.decideWalkIn({ id, accept: true, login: 'finished@example.test' })),
		).toBe('FULL');
		expect(await find(id)).toMatchObject({ state: 'open', firstName: 'Bilal' });
		const coordinator = await test.as('coordinator');
		expect(await coordinator.attendance.decideWalkIn({ id, accept: false })).toMatchObject({
			person: 'Bilal',
		});
		expect(await find(id)).toMatchObject({ state: 'declined', firstName: '' });
	});

	it('may be who waits for a seat; accepted when one is free', async () => {
		const waiting = await (await test.as('finished')).cohort.join({ cohortId });
		expect(waiting.state).toBe('waiting');
		const trainer = await test.as('trainer');
		const { id, person } = await trainer.attendance.addWalkIn({
			...guest(''),
			enrolmentId: waiting.enrolmentId,
		});
		expect(person).toMatch(/^Yonas/);
		expect(await code(trainer.attendance.decideWalkIn({ id, accept: true }))).toBe('FULL');
		await test.app.db.update(schema.cohort).set({ capacity: 5 }).where(eq(schema.cohort.id, cohortId));
		expect((await trainer.attendance.decideWalkIn({ id, accept: true })).state).toBe('accepted');
		const seats = (await trainer.cohort.show({ id: cohortId })).people.filter(
			(one) => one.state === 'active',
		);
		expect(seats).toHaveLength(5);
	});
});
