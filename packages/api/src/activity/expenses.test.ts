import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (error: { code?: string }) => error.code;
const done = { kind: 'dialogue', day: '2026-11-20', people: '10-19', language: 'ti', minutes: 120 } as const;
const log = async (extra: object = {}, who = 'keyperson') =>
	await (await test.as(who)).activity.log({ ...done, id: randomUUID(), ...extra });
const expense = (amount: string) => log({ expense: amount, expenseKind: 'travel' });
const rowOf = async (id: string) =>
	(await test.app.db.select().from(schema.activity).where(eq(schema.activity.id, id)))[0];

describe('what somebody asks back', () => {
	it.each([
		['7,50', 750],
		['7.5', 750],
		['1000', 100_000],
		['0,07', 7],
		['19,99', 1999],
	])('is kept to the cent: %s', async (typed, cents) => {
		const { id } = await expense(typed);
		expect(await rowOf(id)).toMatchObject({
			expenseCents: cents,
			expenseState: 'open',
			expenseKind: 'travel',
		});
	});

	it('is nothing where nothing was typed, whatever the list said', async () => {
		const { id } = await log({ expense: '', expenseKind: 'travel' });
		expect(await rowOf(id)).toMatchObject({ expenseCents: 0, expenseState: null, expenseKind: null });
	});

	it('is seen by the coordinator with name, day and amount, and nothing of the evening but its kind', async () => {
		const { id } = await log({ expense: '12', expenseKind: 'room', theme: 'honour' });
		const { expenses } = await (await test.as('coordinator')).activity.listExpenses({ page: null });
		const line = expenses.find((one) => one.id === id);
		expect(line).toMatchObject({ day: '2026-11-20', cents: 1200, expense: 'room', state: 'open' });
		expect(line?.name.length).toBeGreaterThan(2);
		expect(JSON.stringify(line)).not.toContain('honour');
	});

	it('adds up over all pages', async () => {
		const all = await (await test.as('coordinator')).activity.listExpenses({ page: null });
		expect(all.totalCents).toBe(all.expenses.reduce((sum, one) => sum + one.cents, 0));
		expect(all.total).toBe(all.expenses.length);
	});
});

describe('settling', () => {
	it('goes from open to approved to paid; twice is harmless, and nothing is paid unapproved', async () => {
		const coordinator = await test.as('coordinator');
		const { id } = await expense('8');
		const settle = (to: 'approved' | 'refused' | 'paid') =>
			coordinator.activity.settleExpenses({ ids: [id], to });
		expect(await settle('paid').catch(codeOf)).toBe('CONFLICT');
		await settle('approved');
		await settle('approved');
		await settle('paid');
		await settle('paid');
		expect(await settle('refused').catch(codeOf)).toBe('CONFLICT');
		expect(await rowOf(id)).toMatchObject({ expenseState: 'paid' });
	});

	it('is all of them or none', async () => {
		const coordinator = await test.as('coordinator');
		const [open, other] = [await expense('5'), await expense('6')];
		await coordinator.activity.settleExpenses({ ids: [other.id], to: 'approved' });
		const both = [open.id, other.id];
		expect(await coordinator.activity.settleExpenses({ ids: both, to: 'paid' }).catch(codeOf)).toBe(
			'CONFLICT',
		);
		expect(await rowOf(other.id)).toMatchObject({ expenseState: 'approved' });
	});

	it('keeps what was approved from being deleted', async () => {
		const { id } = await expense('9');
		await (await test.as('coordinator')).activity.settleExpenses({ ids: [id], to: 'approved' });
		const own = await test.as('keyperson');
		expect(await own.activity.remove({ id }).catch(codeOf)).toBe('CONFLICT');
		expect(await rowOf(id)).toBeDefined();
	});

	it('is not for another organisation, and not for key persons', async () => {
		const { id } = await log({ expense: '4', expenseKind: 'other' }, 'other.trainee');
		const mine = await test.as('coordinator');
		expect(await mine.activity.settleExpenses({ ids: [id], to: 'approved' }).catch(codeOf)).toBe('CONFLICT');
		expect((await mine.activity.listExpenses({ page: null })).expenses.some((one) => one.id === id)).toBe(
			false,
		);
		const keyPerson = await test.as('keyperson');
		expect(await keyPerson.activity.listExpenses({}).catch(codeOf)).toBe('FORBIDDEN');
	});
});

describe('who was there besides her', () => {
	it('is somebody of her own groups, by the name she chose, and never a stranger', async () => {
		const own = await test.as('trainee');
		const { peers, partners } = await own.activity.showChoices();
		expect(peers.length).toBeGreaterThan(3);
		expect(partners.length).toBeGreaterThan(0);
		const me = await test.viewerOf('trainee');
		expect(peers.map((one) => one.id)).not.toContain(me.accountId);
		const { id } = await log({ duo: peers[0]?.id, partner: partners[0]?.id }, 'trainee');
		expect(await rowOf(id)).toMatchObject({ isDuo: true, duoWith: peers[0]?.id, partnerId: partners[0]?.id });
		const stranger = (await test.viewerOf('other.trainee')).accountId;
		expect(await log({ duo: stranger }, 'trainee').catch(codeOf)).toBe('BAD_REQUEST');
	});
});
