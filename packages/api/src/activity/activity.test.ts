import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import { eq, getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (error: { code?: string }) => error.code;
const done = { kind: 'dialogue', day: '2026-11-20', people: '10-19', language: 'ti', minutes: 120 } as const;
const log = async (who: string, extra: object = {}) =>
	await (await test.as(who)).activity.log({ ...done, id: randomUUID(), ...extra });

describe('what somebody did', () => {
	it('is written once however often the form is sent, and is the newest of her own list', async () => {
		const id = randomUUID();
		await Promise.all([1, 2, 3].map(() => log('keyperson', { id, day: '2026-11-22' })));
		const list = await (await test.as('keyperson')).activity.list();
		expect(list.filter((one) => one.id === id)).toHaveLength(1);
		expect(list[0]).toEqual({
			...{ ...done, id, day: '2026-11-22', isHeavy: false, theme: 'other', isDuo: false, withPartner: false },
			...{ referredTo: null, expenseCents: 0, expenseState: null },
		});
		expect(list.map((one) => one.day)).toEqual(
			list
				.map((one) => one.day)
				.toSorted()
				.toReversed(),
		);
	});

	it('is asked about gently where it may stay with her, and nothing of that is kept', async () => {
		const { id } = await log('keyperson', { kind: 'home-visit', people: '1-4' });
		const list = await (await test.as('keyperson')).activity.list();
		expect(list.find((one) => one.id === id)).toMatchObject({ isHeavy: true });
		const columns = Object.keys(getTableColumns(schema.activity)).toSorted();
		// A column for words, names or moods would make this fail: there is no place for a case.
		expect(columns).toEqual([
			'accountId',
			'createdAt',
			'day',
			'duoWith',
			'expenseAt',
			'expenseBy',
			'expenseCents',
			'expenseKind',
			'expenseState',
			'id',
			'isDuo',
			'kind',
			'language',
			'minutes',
			'organisationId',
			'partnerId',
			'people',
			'referredTo',
			'theme',
			'withPartner',
		]);
	});

	it('drops words that a form smuggles in', async () => {
		const id = randomUUID();
		await log('trainee', { id, note: 'Het gezin van nummer 12' });
		const [row] = await test.app.db.select().from(schema.activity).where(eq(schema.activity.id, id));
		expect(JSON.stringify(row)).not.toContain('gezin');
		expect(row).toMatchObject({ kind: 'dialogue' });
	});

	it.each([
		{ day: '2026-11-23' },
		{ day: '2025-01-01' },
		{ day: '22-11-2026' },
		{ kind: 'mediation' },
		{ people: '7' },
		{ language: 'the language of the family in number 12' },
		{ minutes: 0 },
		{ minutes: 'long' },
		{ theme: 'what she told me' },
		{ duo: 'Fatima' },
		{ duo: '11111111-1111-4111-8111-111111111111' },
		{ partner: '11111111-1111-4111-8111-111111111111' },
		{ kind: 'referral' },
		{ kind: 'referral', referredTo: 'the doctor in her street' },
		{ expense: 'seven' },
		{ expense: '-5', expenseKind: 'travel' },
		{ expense: '1000,01', expenseKind: 'travel' },
		{ expense: '5' },
	])('is refused with %j', async (wrong) => {
		expect(await log('deelnemer15', wrong).catch(codeOf)).toBe('BAD_REQUEST');
	});

	it('may be of today until the clocks at home strike twelve', async () => {
		test.setNow(new Date('2026-11-22T23:30:00Z'));
		await expect(log('deelnemer16', { day: '2026-11-23' })).resolves.toBeTruthy();
		expect(await log('deelnemer16', { day: '2026-11-24' }).catch(codeOf)).toBe('BAD_REQUEST');
		test.setNow(TEST_NOW);
	});
});

describe('who may', () => {
	it('is who learns or is certified', async () => {
		expect(await test.asNobody().activity.list().catch(codeOf)).toBe('UNAUTHORIZED');
		for (const who of ['trainer', 'coordinator', 'partner']) {
			expect(await log(who).catch(codeOf)).toBe('FORBIDDEN');
			expect(await (await test.as(who)).activity.list().catch(codeOf)).toBe('FORBIDDEN');
		}
	});

	it('see and delete her own only', async () => {
		const { id } = await log('keyperson');
		for (const who of ['trainee', 'other.trainee']) {
			const stranger = await test.as(who);
			expect((await stranger.activity.list()).some((one) => one.id === id)).toBe(false);
			expect(await stranger.activity.remove({ id }).catch(codeOf)).toBe('NOT_FOUND');
			expect(await stranger.activity.log({ ...done, id }).catch(codeOf)).toBe('CONFLICT');
		}
		const own = await test.as('keyperson');
		await own.activity.remove({ id });
		expect((await own.activity.list()).some((one) => one.id === id)).toBe(false);
		expect(await own.activity.remove({ id }).catch(codeOf)).toBe('NOT_FOUND');
	});
});
