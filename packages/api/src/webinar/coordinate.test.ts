import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeRegistrations } from '../jobs/purge-registrations.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

let test: TestApp;
let ids: Record<string, string> = {};
beforeAll(async () => {
	test = await openTestApp();
	const rows = await test.app.db.select().from(schema.webinar);
	const bySeats = (seats: number) => rows.find((row) => row.seats === seats)?.id ?? '';
	ids = {
		open: bySeats(60),
		nearlyFull: bySeats(12),
		full: bySeats(8),
		women: bySeats(25),
		held: bySeats(40),
	};
});
afterAll(() => test.close());

const codeOf = (error: { code?: string }) => error.code;
const draft = {
	title: { nl: 'Avond', ar: '' },
	startsAt: new Date('2026-12-29T18:30:00Z'),
	minutes: 90,
	languages: ['nl', 'ti'],
	audience: 'men' as const,
	seats: 30,
};

describe('who may', () => {
	it('is the coordinator of the organisation, nobody else', async () => {
		const id = ids.open ?? '';
		expect(await test.asNobody().webinar.close({ id }).catch(codeOf)).toBe('UNAUTHORIZED');
		expect(await (await test.as('trainer')).webinar.close({ id }).catch(codeOf)).toBe('FORBIDDEN');
		expect(await (await test.as('trainee')).webinar.listMine().catch(codeOf)).toBe('FORBIDDEN');
		const stranger = await test.as('other.trainer');
		for (const verb of ['open', 'close', 'cancel', 'show'] as const)
			expect(await stranger.webinar[verb]({ id }).catch(codeOf)).toBe('NOT_FOUND');
		const titles = (await stranger.webinar.listMine()).map((one) => one.title);
		expect(titles).toEqual(['Avond van Het Anker']);
	});
});

describe('a webinar', () => {
	it('is made once however often the form is sent, and seen when it is opened', async () => {
		const coordinator = await test.as('coordinator');
		const id = randomUUID();
		await Promise.all([1, 2].map(() => coordinator.webinar.create({ ...draft, id })));
		const mine = (await coordinator.webinar.listMine()).filter((one) => one.id === id);
		expect(mine).toMatchObject([{ state: 'draft', title: 'Avond', confirmed: 0, seats: 30 }]);
		const isSeen = async () => (await test.asNobody().webinar.list()).some((one) => one.id === id);
		expect(await isSeen()).toBe(false);
		await coordinator.webinar.open({ id, room: ['hidden', 'notRecorded', 'chatOff'] });
		expect(await isSeen()).toBe(true);
		const other = await test.as('other.trainer');
		expect(await other.webinar.create({ ...draft, id }).catch(codeOf)).toBe('CONFLICT');
	});

	it.each([
		[{ startsAt: new Date('2026-01-01T10:00:00Z') }],
		[{ title: { nl: '', en: 'Only English' } }],
		[{ seats: 0 }],
		[{ joinUrl: 'javascript:alert(1)' }],
	])('is refused with %j', async (wrong) => {
		const coordinator = await test.as('coordinator');
		const made = coordinator.webinar.create({ ...draft, id: randomUUID(), ...wrong });
		expect(await made.catch(codeOf)).toBe('BAD_REQUEST');
	});

	it('takes nobody any more once it is closed, and takes people again once it is opened', async () => {
		const coordinator = await test.as('coordinator');
		const id = ids.open ?? '';
		const count = async () => (await coordinator.webinar.show({ id })).confirmed;
		const before = await count();
		await test.asNobody().webinar.signUp({ webinarId: id, requestId: randomUUID() });
		expect(await count()).toBe(before + 1);
		await coordinator.webinar.close({ id });
		const late = test.asNobody().webinar.signUp({ webinarId: id, requestId: randomUUID() });
		await expect(late).rejects.toMatchObject({ code: 'CONFLICT', message: 'CLOSED' });
		await coordinator.webinar.open({ id });
		await test.asNobody().webinar.signUp({ webinarId: id, requestId: randomUUID() });
		expect(await count()).toBe(before + 2);
	});

	it('that is cancelled tells everybody who left an address, once', async () => {
		const coordinator = await test.as('coordinator');
		const webinarId = ids.women ?? '';
		const email = 'told@example.test';
		const requestId = randomUUID();
		const { code } = await test.asNobody().webinar.signUp({ webinarId, requestId, email });
		await coordinator.webinar.cancel({ id: webinarId });
		await coordinator.webinar.cancel({ id: webinarId });
		const mails = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.recipient, email));
		const cancelled = mails.filter((mail) => mail.template === 'webinar-cancelled');
		expect(cancelled).toHaveLength(1);
		expect(cancelled[0]?.params.event).toMatchObject({ id: webinarId, sequence: 1 });
		expect(await test.asNobody().webinar.place({ code })).toMatchObject({ state: 'cancelled' });
		expect(await coordinator.webinar.open({ id: webinarId }).catch(codeOf)).toBe('CONFLICT');
	});
});

describe('where people came from', () => {
	it('is told in figures that give nobody away', async () => {
		const mine = await (await test.as('coordinator')).webinar.listMine();
		expect(mine.length).toBeGreaterThan(4);
		for (const { sources, confirmed, waiting } of mine) {
			const known = sources.flatMap((one) => one.people ?? []);
			expect(known.every((people) => people === 0 || people >= 5)).toBe(true);
			const rest = confirmed + waiting - known.reduce((all, people) => all + people, 0);
			const hidden = sources.length - known.length;
			// A single figure that is left over would be a hidden one, found by subtraction.
			if (hidden === 1) expect(rest).toBe(-1);
			if (hidden > 1 && hidden < sources.length) expect(rest).toBeGreaterThanOrEqual(5);
		}
	});
});

describe('a question', () => {
	it('comes in without anybody, and is shown, hidden or answered by the coordinator', async () => {
		const coordinator = await test.as('coordinator');
		const webinarId = ids.nearlyFull ?? '';
		test.setNow(new Date('2026-11-22T10:42:17Z'));
		await test.asNobody().webinar.ask({ webinarId, question: '  Wie kan mij horen?  ' });
		test.setNow(TEST_NOW);
		const [row] = await test.app.db
			.select()
			.from(schema.question)
			.where(eq(schema.question.webinarId, webinarId));
		expect(row).toMatchObject({ text: 'Wie kan mij horen?', createdAt: new Date('2026-11-22T10:00:00Z') });
		const id = row?.id ?? '';
		expect((await coordinator.webinar.show({ id: webinarId })).questions).toMatchObject([
			{ id, state: 'new' },
		]);
		await coordinator.question.moderate({ id, state: 'answered' });
		expect((await coordinator.webinar.show({ id: webinarId })).questions).toMatchObject([
			{ state: 'answered' },
		]);
		const other = await test.as('other.trainer');
		expect(await other.question.moderate({ id, state: 'hidden' }).catch(codeOf)).toBe('NOT_FOUND');
		expect(await (await test.as('trainer')).question.moderate({ id, state: 'hidden' }).catch(codeOf)).toBe(
			'FORBIDDEN',
		);
		const empty = test.asNobody().webinar.ask({ webinarId, question: '   ' });
		expect(await empty.catch(codeOf)).toBe('BAD_REQUEST');
	});
});

describe('the purge', () => {
	it('deletes people and questions after the last day and keeps the figures', async () => {
		const coordinator = await test.as('coordinator');
		const heldId = ids.held ?? '';
		const before = await coordinator.webinar.show({ id: heldId });
		await purgeRegistrations(test.app);
		expect(await coordinator.webinar.show({ id: heldId })).toMatchObject({ isPurged: false, confirmed: 31 });
		test.setNow(new Date('2026-11-29T10:00:00Z'));
		await purgeRegistrations(test.app);
		await purgeRegistrations(test.app);
		expect(await coordinator.webinar.show({ id: heldId })).toEqual({
			...before,
			...{ isPurged: true, state: 'archived', joinUrl: '', questions: [] },
		});
		const left = await test.app.db
			.select()
			.from(schema.registration)
			.where(eq(schema.registration.webinarId, heldId));
		expect(left).toEqual([]);
		expect((await coordinator.webinar.show({ id: ids.full ?? '' })).waiting).toBe(3);
		test.setNow(TEST_NOW);
	});
});
