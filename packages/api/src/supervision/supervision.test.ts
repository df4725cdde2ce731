import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

let test: TestApp;
let told: Record<'oneSeat' | 'full' | 'open' | 'other' | 'toMark', string>;
beforeAll(async () => {
	test = await openTestApp();
	const file = readFileSync(path.join(test.app.dataDir, 'demo.json'), 'utf8');
	told = (JSON.parse(file) as { supervision: typeof told }).supervision;
});
afterAll(() => test.close());

const { supervisionMeeting, supervisionRegistration, outgoingMail, account, member } = schema;
const codeOf = (error: { code?: string }) => error.code;
const plan = { kind: 'intervisie', day: '2026-12-20', time: '19:30', minutes: 90, place: 'Zaal 3' } as const;

/** Races are about fewer seats than the rule of a kind gives. */
async function makeMeeting(seats: number, extra: object = {}): Promise<string> {
	const trainer = await test.as('trainer');
	const { id } = await trainer.supervision.create({ ...plan, id: randomUUID(), seats: 5, ...extra });
	if (!('seats' in extra))
		await test.app.db.update(supervisionMeeting).set({ seats }).where(eq(supervisionMeeting.id, id));
	return id;
}
const seatsOf = async (meetingId: string) => {
	const rows = await test.app.db
		.select()
		.from(supervisionRegistration)
		.where(eq(supervisionRegistration.meetingId, meetingId));
	return rows.toSorted((a, b) => a.arrival - b.arrival);
};
const mailsTo = async (who: string) => {
	const { accountId } = await test.viewerOf(who);
	const rows = await test.app.db.select().from(outgoingMail).where(eq(outgoingMail.accountId, accountId));
	return rows.filter((row) => row.template.startsWith('supervision') || row.template.startsWith('webinar'));
};
const mineOf = async (who: string, id: string) =>
	(await (await test.as(who)).supervision.mine()).meetings.find((one) => one.id === id);

/** Thirty more key persons of the first organisation. */
async function makeKeyPersons(amount: number): Promise<string[]> {
	const { organisationId } = await test.viewerOf('keyperson');
	const names = Array.from({ length: amount }, (_, index) => `race${index}-${randomUUID().slice(0, 8)}`);
	for (const name of names) {
		const safeContact = { channel: 'mail', from: '09:00', until: '21:00', dress: 'neutral' } as const;
		const email = `${name}@example.test`;
		const [row] = await test.app.db
			.insert(account)
			.values({ email, name, shownName: name, safeContact })
			.returning();
		if (!row) throw new Error('no account');
		await test.app.db.insert(member).values({ accountId: row.id, organisationId, role: 'key-person' });
	}
	return names;
}

describe('who may', () => {
	it('sign up is a key person of the organisation', async () => {
		const meetingId = told.open;
		for (const act of ['signUp', 'leave'] as const) {
			expect(await test.asNobody().supervision[act]({ meetingId }).catch(codeOf)).toBe('UNAUTHORIZED');
			for (const who of ['trainee', 'trainer', 'coordinator', 'other.trainer'])
				expect(await (await test.as(who)).supervision[act]({ meetingId }).catch(codeOf)).toBe('FORBIDDEN');
			const mine = await test.as('keyperson');
			for (const id of [told.other, randomUUID()])
				expect(await mine.supervision[act]({ meetingId: id }).catch(codeOf)).toBe('NOT_FOUND');
		}
	});

	it('plan, see the roster and mark is a trainer of the organisation', async () => {
		const id = told.toMark;
		const [seat] = await seatsOf(id);
		const mark = { meetingId: id, registrationId: seat?.id ?? '', state: 'present' as const };
		for (const [who, code] of [
			['keyperson', 'FORBIDDEN'],
			['coordinator', 'FORBIDDEN'],
			['other.trainer', 'NOT_FOUND'],
		] as const) {
			const caller = await test.as(who);
			expect(await caller.supervision.show({ id }).catch(codeOf)).toBe(code);
			expect(await caller.supervision.mark(mark).catch(codeOf)).toBe(code);
			expect(await caller.supervision.cancel({ id }).catch(codeOf)).toBe(code);
		}
		expect(await test.asNobody().supervision.list().catch(codeOf)).toBe('UNAUTHORIZED');
		expect(await (await test.as('keyperson')).supervision.list().catch(codeOf)).toBe('FORBIDDEN');
		expect(await (await test.as('trainee')).supervision.status().catch(codeOf)).toBe('FORBIDDEN');
		const others = await (await test.as('other.trainer')).supervision.list();
		expect(others.map((one) => one.id)).toEqual([told.other]);
		expect((await (await test.as('other.trainer')).supervision.status()).people).toEqual([]);
	});

	it('a trainee sees that it is for later, and no meeting', async () => {
		const seen = await (await test.as('trainee')).supervision.mine();
		expect(seen).toMatchObject({ isKeyPerson: false, meetings: [], year: { attended: 0, perYear: 4 } });
	});
});

describe('a meeting', () => {
	it('is planned once however often the form is sent', async () => {
		const trainer = await test.as('trainer');
		const id = randomUUID();
		await Promise.all([1, 2].map(() => trainer.supervision.create({ ...plan, id, seats: 6 })));
		const [made, ...more] = (await trainer.supervision.list()).filter((one) => one.id === id);
		expect(more).toEqual([]);
		expect(made).toMatchObject({ startsAt: new Date('2026-12-20T18:30:00Z'), seats: 6, taken: 0 });
		const other = await test.as('other.trainer');
		expect(await other.supervision.create({ ...plan, id, seats: 6 }).catch(codeOf)).toBe('CONFLICT');
	});

	it.each([
		{ day: '2026-11-01' },
		{ day: '2026-02-30' },
		{ time: '25:00' },
		{ seats: 4 },
		{ seats: 9 },
		{ kind: 'supervision', seats: 5 },
		{ kind: 'supervision', seats: 2 },
		{ place: ' ' },
		{ method: 'made-up' },
	])('is refused with %j', async (wrong) => {
		const trainer = await test.as('trainer');
		const before = await trainer.supervision.list();
		expect(await makeMeeting(4, wrong).catch(codeOf)).toBe('BAD_REQUEST');
		expect(await trainer.supervision.list()).toEqual(before);
	});

	it('that is called off tells who comes and who waits, once, and takes nobody', async () => {
		const meetingId = await makeMeeting(1);
		await (await test.as('deelnemer24')).supervision.signUp({ meetingId });
		await (await test.as('deelnemer23')).supervision.signUp({ meetingId });
		const trainer = await test.as('trainer');
		expect(await trainer.supervision.cancel({ id: meetingId })).toMatchObject({ told: 2 });
		expect(await trainer.supervision.cancel({ id: meetingId })).toMatchObject({ told: 0 });
		const cancelled = (await mailsTo('deelnemer23')).filter((mail) => mail.template === 'webinar-cancelled');
		expect(cancelled).toMatchObject([{ dress: 'neutral', params: { event: { sequence: 1 } } }]);
		expect(await mineOf('deelnemer23', meetingId)).toMatchObject({ isCancelled: true, isOpen: false });
		expect(await mineOf('deelnemer22', meetingId)).toBeUndefined();
		const late = (await test.as('deelnemer22')).supervision.signUp({ meetingId });
		await expect(late).rejects.toMatchObject({ code: 'CONFLICT', message: 'CLOSED' });
		const [seat] = await seatsOf(meetingId);
		const mark = trainer.supervision.mark({
			meetingId,
			registrationId: seat?.id ?? '',
			state: 'present',
		});
		await expect(mark).rejects.toMatchObject({ message: 'CLOSED' });
	});
});

describe('signing up', () => {
	it('gives the last seat, is harmless twice, and tells her neutrally once', async () => {
		const caller = await test.as('keyperson');
		const before = await mineOf('keyperson', told.oneSeat);
		expect(before).toMatchObject({ seatsLeft: 1, own: { state: 'none' } });
		const all = await Promise.all(
			[1, 2, 3].map(() => caller.supervision.signUp({ meetingId: told.oneSeat })),
		);
		expect(all).toEqual(Array.from({ length: 3 }, () => ({ state: 'confirmed', place: null })));
		expect(await mineOf('keyperson', told.oneSeat)).toMatchObject({
			seatsLeft: 0,
			own: { state: 'confirmed' },
		});
		const mails = await mailsTo('keyperson');
		expect(mails).toMatchObject([{ template: 'supervision-confirmed', dress: 'neutral' }]);
		expect(mails[0]?.params.link).toBe(`http://localhost:3000/learn/meeting/${told.oneSeat}`);
	});

	it('gives a place in the queue where it is full', async () => {
		const caller = await test.as('keyperson');
		expect(await caller.supervision.signUp({ meetingId: told.full })).toEqual({ state: 'waiting', place: 3 });
		expect(await caller.supervision.signUp({ meetingId: told.full })).toEqual({ state: 'waiting', place: 3 });
		expect(await mineOf('keyperson', told.full)).toMatchObject({ own: { state: 'waiting', place: 3 } });
	});

	it('two hundred at once for three seats: three in, the others in order of arrival, nobody twice', async () => {
		const meetingId = await makeMeeting(3);
		const people = await makeKeyPersons(200);
		const callers = await Promise.all(people.map((who) => test.as(who)));
		// Every fifth presses twice.
		const asked = callers.flatMap((one, index) => (index % 5 === 0 ? [one, one] : [one]));
		const answers = await Promise.all(asked.map((one) => one.supervision.signUp({ meetingId })));
		const rows = await seatsOf(meetingId);
		expect(rows.map((row) => row.arrival)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
		expect(rows.map((row) => row.state)).toEqual([
			...Array.from({ length: 3 }, () => 'confirmed'),
			...Array.from({ length: 197 }, () => 'waiting'),
		]);
		expect(new Set(rows.map((row) => row.accountId)).size).toBe(200);
		// Nobody was promised a seat that is not there, and each place in the queue was told to one person.
		const inside = new Set(rows.slice(0, 3).map((row) => row.accountId));
		const viewers = await Promise.all(people.map((who) => test.viewerOf(who)));
		const asking = viewers.flatMap((one, index) => (index % 5 === 0 ? [one, one] : [one]));
		for (const [index, answer] of answers.entries())
			expect(answer.state === 'confirmed').toBe(inside.has(asking[index]?.accountId ?? ''));
		const places = new Map(asking.map((one, index) => [one.accountId, answers[index]?.place ?? 0]));
		expect([...places.values()].filter((place) => place > 0).toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: 197 }, (_, index) => index + 1),
		);
		// Leaving, three at once and twice each, moves up exactly three: those who waited longest.
		const leaving = callers.filter((_, index) => inside.has(viewers[index]?.accountId ?? ''));
		await Promise.all([...leaving, ...leaving].map((one) => one.supervision.leave({ meetingId })));
		const after = await seatsOf(meetingId);
		expect(after.slice(0, 7).map((row) => row.state)).toEqual([
			...['left', 'left', 'left', 'confirmed', 'confirmed', 'confirmed', 'waiting'],
		]);
		expect(after.filter((row) => row.state === 'confirmed')).toHaveLength(3);
	}, 60_000);

	it('is over when the meeting has begun', async () => {
		const meetingId = await makeMeeting(4);
		test.setNow(new Date('2026-12-20T18:30:00Z'));
		const late = (await test.as('deelnemer22')).supervision.signUp({ meetingId });
		await expect(late).rejects.toMatchObject({ message: 'CLOSED' });
		test.setNow(TEST_NOW);
	});
});

describe('leaving', () => {
	it('moves up exactly one, the one who waited longest, and tells her; twice is once', async () => {
		const meetingId = await makeMeeting(1);
		const [first, second, third] = await makeKeyPersons(3);
		if (!first || !second || !third) throw new Error('three people');
		for (const who of [first, second, third]) await (await test.as(who)).supervision.signUp({ meetingId });
		const caller = await test.as(first);
		const both = await Promise.all([1, 2].map(() => caller.supervision.leave({ meetingId })));
		expect(both).toEqual([{ left: true }, { left: true }]);
		expect((await seatsOf(meetingId)).map((row) => row.state)).toEqual(['left', 'confirmed', 'waiting']);
		const mails = (await mailsTo(second)).map((mail) => [mail.template, mail.dress]);
		expect(mails.toSorted()).toEqual([
			['supervision-promoted', 'neutral'],
			['supervision-waiting', 'neutral'],
		]);
		expect((await mailsTo(third)).map((mail) => mail.template)).toEqual(['supervision-waiting']);
		// Who comes back stands at the end of the queue.
		expect(await caller.supervision.signUp({ meetingId })).toEqual({ state: 'waiting', place: 2 });
	});

	it('from the queue opens no seat, and of a meeting one is not in there is nothing to leave', async () => {
		const meetingId = await makeMeeting(1);
		const people = await makeKeyPersons(3);
		for (const who of people) await (await test.as(who)).supervision.signUp({ meetingId });
		await (await test.as(people[1] ?? '')).supervision.leave({ meetingId });
		expect((await seatsOf(meetingId)).map((row) => row.state)).toEqual(['confirmed', 'left', 'waiting']);
		const stranger = await test.as('deelnemer24');
		expect(await stranger.supervision.leave({ meetingId }).catch(codeOf)).toBe('NOT_FOUND');
	});

	it('is over once the trainer has marked her', async () => {
		const { accountId } = await test.viewerOf('deelnemer15');
		const own = eq(supervisionRegistration.accountId, accountId);
		const [seat] = await test.app.db
			.select()
			.from(supervisionRegistration)
			.where(and(own, eq(supervisionRegistration.attended, 'present')));
		const leave = (await test.as('deelnemer15')).supervision.leave({ meetingId: seat?.meetingId ?? '' });
		await expect(leave).rejects.toMatchObject({ message: 'CLOSED' });
	});
});

describe('the year', () => {
	it('counts each presence once, also when it is marked twice and corrected', async () => {
		const keyperson = await test.as('keyperson');
		const trainer = await test.as('cotrainer');
		const count = async () => (await keyperson.supervision.mine()).year;
		expect(await count()).toMatchObject({ year: 2026, attended: 2, perYear: 4 });
		const meetingId = await makeMeeting(5);
		await keyperson.supervision.signUp({ meetingId });
		const { roster } = await trainer.supervision.show({ id: meetingId });
		const registrationId = roster[0]?.registrationId ?? '';
		const mark = (state: 'present' | 'absent') =>
			trainer.supervision.mark({ meetingId, registrationId, state });
		expect(await mark('present')).toMatchObject({ person: 'ليلى الياسمين', state: 'present' });
		await mark('present');
		expect(await count()).toMatchObject({ attended: 3 });
		await mark('absent');
		expect(await count()).toMatchObject({ attended: 2 });
		expect((await trainer.supervision.show({ id: meetingId })).roster).toMatchObject([
			{ attended: 'absent', markedAt: TEST_NOW },
		]);
		test.setNow(new Date('2027-01-02T10:00:00Z'));
		expect(await count()).toMatchObject({ year: 2027, attended: 0, perYear: 4 });
		test.setNow(TEST_NOW);
	});

	it('marks nobody who waits, and no seat of another meeting', async () => {
		const trainer = await test.as('trainer');
		const waiting = (await trainer.supervision.show({ id: told.full })).waiting[0]?.registrationId ?? '';
		const mark = { registrationId: waiting, state: 'present' as const };
		for (const meetingId of [told.full, told.open])
			expect(await trainer.supervision.mark({ ...mark, meetingId }).catch(codeOf)).toBe('NOT_FOUND');
	});

	it('shows the trainer and the coordinator who needs a word first', async () => {
		for (const who of ['trainer', 'coordinator']) {
			const { year, perYear, people } = await (await test.as(who)).supervision.status({ page: null });
			expect([year, perYear]).toEqual([2026, 4]);
			const known = people.filter((one) => !one.name.startsWith('race'));
			expect(known.map((one) => one.status).toSorted()).toEqual(
				expect.arrayContaining(['on-track', 'overdue']),
			);
			const order = people.map((one) => ['overdue', 'soon', 'on-track'].indexOf(one.status));
			expect(order).toEqual(order.toSorted());
			expect(people.find((one) => one.name === 'ليلى الياسمين')).toMatchObject({
				attended: 2,
				status: 'on-track',
			});
		}
	});
});
