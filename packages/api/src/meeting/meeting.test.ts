import { schema } from '@sleutelwerk/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);
const half = { day: '2026-12-12', time: '10:00', minutes: 180, place: 'Buurthuis De Linde (voorbeeld)' };

describe('half-days', () => {
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
	const mails = async () => (await test.app.db.select().from(schema.outgoingMail)).map((one) => one.template);

	it('are planned, moved and called off only by who runs the group', async () => {
		for (const [who, expected] of [
			['coordinator', 'NOT_ALLOWED'],
			['trainee', 'NOT_ALLOWED'],
			['other.trainer', 'NOT_FOUND'],
		] as const) {
			const caller = await test.as(who);
			expect(await code(caller.meeting.add({ ...half, cohortId }))).toBe(expected);
			expect(await code(caller.meeting.change({ ...half, id: nextId }))).toBe(expected);
			expect(await code(caller.meeting.cancel({ id: nextId }))).toBe(expected);
		}
	});

	it('get the next number, by the clock in the Netherlands, and twice is once', async () => {
		const trainer = await test.as('trainer');
		const [one, two] = await Promise.all([
			trainer.meeting.add({ ...half, cohortId }),
			trainer.meeting.add({ ...half, cohortId }),
		]);
		expect(one.id).toBe(two.id);
		expect(one).toMatchObject({ number: 7, startsAt: new Date('2026-12-12T09:00:00Z') });
	});

	it('tell everybody with a seat when one moves, and nobody when only the way there is explained', async () => {
		const trainer = await test.as('trainer');
		const before = (await mails()).length;
		const moved = await trainer.meeting.change({ ...half, id: nextId, day: '2026-12-19' });
		expect(moved.told).toBe(16);
		expect((await mails()).length - before).toBe(16);
		const again = await trainer.meeting.change({
			...half,
			id: nextId,
			day: '2026-12-19',
			directions: 'Ingang om de hoek.',
		});
		expect(again.told).toBe(0);
		expect((await mails()).length - before).toBe(16);
		const [row] = (await test.app.db.select().from(schema.meeting)).filter((one) => one.id === nextId);
		expect(row?.revision).toBe(2);
	});

	it('say which field is wrong', async () => {
		const trainer = await test.as('trainer');
		const wrong = await trainer.meeting
			.change({ ...half, id: nextId, day: '2026-02-30', place: ' ' })
			.catch((error: { cause?: { issues?: { path: string[] }[] } }) =>
				error.cause?.issues?.map((issue) => issue.path[0]),
			);
		expect(wrong).toEqual(expect.arrayContaining(['day', 'place']));
	});

	it('are called off once, and everybody is told once', async () => {
		const trainer = await test.as('trainer');
		const before = (await mails()).filter((one) => one === 'group-cancelled').length;
		expect((await trainer.meeting.cancel({ id: nextId })).told).toBe(16);
		expect((await trainer.meeting.cancel({ id: nextId })).told).toBe(0);
		expect((await mails()).filter((one) => one === 'group-cancelled').length - before).toBe(16);
		expect(await code(trainer.meeting.change({ ...half, id: nextId }))).toBe('CLOSED');
	});
});
