import { newLoginLink } from '@sleutelwerk/auth';
import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

const told = async (test: TestApp, name: string) => {
	const [row] = await test.app.db.select().from(schema.cohort).where(eq(schema.cohort.name, name));
	if (!row) throw new Error(`no ${name}`);
	return row.id;
};
const failed = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);

describe('who may see a group', () => {
	let test: TestApp;
	let running: string;
	beforeAll(async () => {
		test = await openTestApp();
		running = await told(test, 'Groep Najaar');
	});
	afterAll(() => test.close());

	it('shows a trainer her groups at a glance, and nothing of another organisation', async () => {
		const groups = await (await test.as('trainer')).cohort.list();
		expect(groups.map((one) => one.name)).toEqual(['Groep Najaar', 'Groep Winter', 'Groep Voorjaar']);
		expect(groups[0]).toMatchObject({
			people: 16,
			waiting: 0,
			reviews: 3,
			wantContact: 1,
			missedTwice: 2,
			next: { number: 6 },
		});
		const others = await (await test.as('other.trainer')).cohort.list();
		expect(others.map((one) => one.name)).toEqual(['Groep Zuid']);
	});

	it('refuses those it is not for, with the right code', async () => {
		const show = async (who: string) => failed((await test.as(who)).cohort.show({ id: running }));
		expect(await show('trainer')).toBe('done');
		expect(await show('cotrainer')).toBe('done');
		expect(await show('coordinator')).toBe('done');
		expect(await show('other.trainer')).toBe('NOT_FOUND');
		expect(await show('trainee')).toBe('NOT_ALLOWED');
		expect(await failed(test.asNobody().cohort.show({ id: running }))).toBe('NOT_LOGGED_IN');
		expect(await failed((await test.as('trainer')).cohort.show({ id: newId() }))).toBe('NOT_FOUND');
		const open = await told(test, 'Groep Winter');
		// A trainer of the same organisation who does not run this group.
		expect(await failed((await test.as('cotrainer')).cohort.show({ id: open }))).toBe('NOT_FOUND');
	});

	it('says of everybody what is met and what is missing', async () => {
		const group = await (await test.as('trainer')).cohort.show({ id: running });
		expect(group).toMatchObject({ held: 5, isMine: true, vogRequired: true, reviews: 3 });
		expect(group.people).toHaveLength(16);
		const of = (start: string) => group.people.find((one) => one.name.startsWith(start));
		expect(of('Yonas')).toMatchObject({ isEligible: true, attended: 5, missed: 0, warnings: [] });
		expect(group.people.filter((one) => one.warnings.includes('missed-twice'))).toHaveLength(2);
		expect(group.people.filter((one) => one.warnings.includes('no-practice')).length).toBeGreaterThan(1);
		expect(of('Amira')?.requirements.find((one) => one.name === 'rehearsals')).toMatchObject({
			has: 1,
			needs: 3,
			isMet: false,
		});
		expect((await (await test.as('coordinator')).cohort.show({ id: running })).isMine).toBe(false);
	});

	it('asks the database at most six times for a whole group, however many people it has', async () => {
		let queries = 0;
		const counted = new Proxy(test.app.db, {
			get: (target, key, receiver) => {
				if (key === 'select' || key === 'selectDistinctOn') queries += 1;
				return Reflect.get(target, key, receiver) as unknown;
			},
		});
		const { eligibilityOf } = await import('../certificate/eligibility-facts.ts');
		const viewer = await test.viewerOf('trainer');
		expect(await eligibilityOf({ ...test.app, db: counted, viewer }, { cohortIds: [running] })).toHaveLength(
			16,
		);
		expect(queries).toBeLessThanOrEqual(6);
		expect(queries).toBeGreaterThan(0);
	});

	it('lets only the trainer of the group keep days and clear a wish for contact', async () => {
		const group = await (await test.as('trainer')).cohort.show({ id: running });
		const asks = group.people.find((one) => one.wantsContactAt !== null);
		const enrolmentId = asks?.enrolmentId ?? '';
		for (const [who, code] of [
			['coordinator', 'NOT_ALLOWED'],
			['other.trainer', 'NOT_FOUND'],
			['trainee', 'NOT_ALLOWED'],
		] as const) {
			const caller = await test.as(who);
			expect(await failed(caller.cohort.clearContact({ enrolmentId }))).toBe(code);
			expect(await failed(caller.cohort.setDays({ enrolmentId, intake: '2026-11-01' }))).toBe(code);
		}
		const trainer = await test.as('trainer');
		await trainer.cohort.clearContact({ enrolmentId });
		await trainer.cohort.setDays({ enrolmentId, intake: '2026-11-01', vog: '' });
		const after = (await trainer.cohort.show({ id: running })).people.find(
			(one) => one.enrolmentId === enrolmentId,
		);
		expect(after).toMatchObject({ wantsContactAt: null, vogSeenAt: null });
		expect(after?.intakeAt?.toISOString().slice(0, 10)).toBe('2026-11-01');
		expect(after?.confidentialityAt).not.toBeNull();
		const future = await trainer.cohort
			.setDays({ enrolmentId, vog: '2027-01-01' })
			.catch((error: { cause?: { fields?: unknown } }) => error.cause?.fields);
		expect(future).toEqual({ vog: 'cohort.problem.futureDay' });
	});
});

describe('joining a group', () => {
	let test: TestApp;
	let open: string;
	beforeAll(async () => {
		test = await openTestApp();
		open = await told(test, 'Groep Winter');
	});
	afterAll(() => test.close());
	const enrolments = async () =>
		await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.cohortId, open))
			.orderBy(schema.enrolment.arrival);
	const joiners = Array.from({ length: 20 }, (_, i) => `deelnemer${i + 1}`);

	it('gives the last seat once when twenty come at the same moment, and numbers those who wait', async () => {
		const callers = await Promise.all(joiners.map((who) => test.as(who)));
		const answers = await Promise.all(callers.map((caller) => caller.cohort.join({ cohortId: open })));
		expect(answers.filter((one) => one.state === 'confirmed')).toHaveLength(1);
		const places = answers.flatMap((one) => (one.place === null ? [] : [one.place]));
		expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
		const rows = await enrolments();
		expect(rows.filter((one) => one.state === 'active')).toHaveLength(4);
		expect(new Set(rows.map((one) => one.arrival)).size).toBe(rows.length);
		expect(new Set(rows.map((one) => one.accountId)).size).toBe(23);
	});

	it('takes a second join for the first', async () => {
		const before = await enrolments();
		const caller = await test.as('deelnemer7');
		const [one, two] = [
			await caller.cohort.join({ cohortId: open }),
			await caller.cohort.join({ cohortId: open }),
		];
		expect(one).toEqual(two);
		expect(await enrolments()).toEqual(before);
	});

	it('moves up exactly one, the first in order, and tells her', async () => {
		const first = (await enrolments()).find((one) => one.state === 'waiting');
		test.sent.length = 0;
		await Promise.all(
			[1, 2, 3].map(async () => (await test.as('deelnemer26')).cohort.leave({ cohortId: open })),
		);
		const rows = await enrolments();
		expect(rows.filter((one) => one.state === 'active')).toHaveLength(4);
		expect(rows.find((one) => one.id === first?.id)?.state).toBe('active');
		expect(test.sent.map((one) => one.name)).toEqual(['mail']);
		const mails = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.accountId, first?.accountId ?? ''));
		expect(mails.map((one) => one.template)).toContain('group-promoted');
	});

	it('puts who left and comes back at the end of the queue', async () => {
		const again = await (await test.as('deelnemer26')).cohort.join({ cohortId: open });
		const waiting = (await enrolments()).filter((one) => one.state === 'waiting');
		expect(again).toMatchObject({ state: 'waiting', place: waiting.length });
	});

	it('keeps the running group before the eyes of who waits for another', async () => {
		const overview = await (await test.as('deelnemer2')).learn.showOverview();
		expect(overview?.cohortName).toBe('Groep Najaar');
	});

	it('refuses strangers, other roles, closed groups and spent invitations', async () => {
		const join = async (who: string, wish: { cohortId?: string; invitation?: string }) =>
			failed((await test.as(who)).cohort.join(wish));
		expect(await join('other.trainee', { cohortId: open })).toBe('NOT_FOUND');
		expect(await join('trainer', { cohortId: open })).toBe('NOT_ALLOWED');
		expect(await failed(test.asNobody().cohort.join({ cohortId: open }))).toBe('NOT_LOGGED_IN');
		expect(await join('deelnemer20', { cohortId: await told(test, 'Groep Najaar') })).toBe('CLOSED');
		expect(await join('deelnemer20', {})).toBe('INVALID_INPUT');
		expect(await join('deelnemer20', { invitation: 'made-up-token' })).toBe('NOT_FOUND');
	});

	it('takes one invitation once', async () => {
		const running = await told(test, 'Groep Najaar');
		const trainer = await test.viewerOf('trainer');
		const { token, tokenHash } = newLoginLink();
		await test.app.db.insert(schema.invitation).values({
			organisationId: trainer.organisationId,
			cohortId: running,
			role: 'trainee',
			tokenHash,
			usesLeft: 1,
			expiresAt: new Date(test.app.clock().getTime() + 86_400_000),
		});
		const invitees = await Promise.all(['deelnemer29', 'deelnemer30'].map((who) => test.as(who)));
		const answers = await Promise.all(
			invitees.map((caller) =>
				caller.cohort.join({ invitation: token }).then(
					(seat) => seat.state,
					(error: { message: string }) => error.message,
				),
			),
		);
		// The group of sixteen is full: the invitation opens the door, not a seat.
		expect(answers.sort()).toEqual(['NOT_FOUND', 'waiting']);
		const rows = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(and(eq(schema.enrolment.cohortId, running), eq(schema.enrolment.state, 'waiting')));
		expect(rows).toHaveLength(1);
	});
});
