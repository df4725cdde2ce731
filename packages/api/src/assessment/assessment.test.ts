import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

const all = (value: number) => Object.fromEntries(ASSESSMENT.items.map((item) => [item.id, value]));

describe('the assessment', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const rowsOf = async (who: string) => {
		const { accountId } = await test.viewerOf(who);
		return await test.app.db
			.select({ moment: schema.assessmentAnswer.moment, value: schema.assessmentAnswer.value })
			.from(schema.assessmentAnswer)
			.innerJoin(schema.enrolment, eq(schema.enrolment.id, schema.assessmentAnswer.enrolmentId))
			.where(eq(schema.enrolment.accountId, accountId));
	};

	it('is for who learns and for nobody else', async () => {
		const calls = (caller: ReturnType<TestApp['asNobody']>) => [
			caller.assessment.show({ occasion: 'before' }),
			caller.assessment.answer({ occasion: 'before', answers: all(3) }),
		];
		for (const call of calls(test.asNobody())) expect(await codeOf(call)).toBe('NOT_LOGGED_IN');
		for (const who of ['trainer', 'coordinator', 'partner', 'admin'])
			for (const call of calls(await test.as(who))) expect(await codeOf(call), who).toBe('NOT_ALLOWED');
		for (const call of calls(await test.as('keyperson'))) expect(await codeOf(call)).toBeNull();
	});

	it('has at least twelve items, with words in every language', async () => {
		const viewer = await test.viewerOf('deelnemer1');
		for (const locale of ['nl', 'en', 'ar', 'tr'] as const) {
			const caller = await test.as('deelnemer1', { viewer: { ...viewer, locale } });
			const shown = await caller.assessment.show({ occasion: 'before' });
			expect(shown.items.length).toBeGreaterThanOrEqual(12);
			expect(shown.scale).toHaveLength(5);
			expect(shown.items.every((item) => item.text !== '' && item.text !== item.id)).toBe(true);
		}
	});

	it('names every open item, and keeps what was given all the same', async () => {
		const caller = await test.as('deelnemer1');
		const [first, second, ...open] = ASSESSMENT.items.map((item) => item.id);
		const answers = { [first ?? '']: 4, [second ?? '']: 2 };
		const refused = await refusalOf(caller.assessment.answer({ occasion: 'before', answers }));
		expect(refused.appCode).toBe('INVALID_INPUT');
		expect(Object.keys(refused.fields)).toEqual(open);
		const { items } = await caller.assessment.show({ occasion: 'before' });
		expect(items.filter((item) => item.value !== null).map(({ id, value }) => [id, value])).toEqual(
			Object.entries(answers),
		);
		expect(await caller.assessment.answer({ occasion: 'before', answers, isDraft: true })).toEqual({
			kept: 2,
		});
	});

	it('takes whole numbers from 1 to 5 and says at which item it is wrong', async () => {
		const caller = await test.as('deelnemer1');
		const [first] = ASSESSMENT.items;
		const id = first?.id ?? '';
		for (const value of [0, 6, 2.5, Number.NaN]) {
			const answers = { ...all(3), [id]: value };
			expect(await refusalOf(caller.assessment.answer({ occasion: 'after', answers }))).toMatchObject({
				appCode: 'INVALID_INPUT',
				fields: { [`answers.${id}`]: 'error.field.invalid' },
			});
		}
		expect((await rowsOf('deelnemer1')).filter((row) => row.moment === 'after')).toEqual([]);
	});

	it('keeps one answer an item, the newest, and nothing that is no item', async () => {
		const caller = await test.as('other.trainee');
		const send = (value: number) =>
			caller.assessment.answer({ occasion: 'after', answers: { ...all(value), nowhere: 1 } });
		await Promise.all(Array.from({ length: 8 }, () => send(2)));
		expect(await send(5)).toEqual({ kept: ASSESSMENT.items.length });
		const rows = (await rowsOf('other.trainee')).filter((row) => row.moment === 'after');
		expect(rows).toHaveLength(ASSESSMENT.items.length);
		expect(rows.every((row) => row.value === 5)).toBe(true);
	});

	it('shows growth at items answered both times, reversed items turned round, and to oneself only', async () => {
		const caller = await test.as('deelnemer4');
		await caller.assessment.answer({ occasion: 'before', answers: all(2) });
		expect((await caller.assessment.show({ occasion: 'after' })).growth).toEqual([]);
		await caller.assessment.answer({ occasion: 'after', answers: all(4) });
		const { growth } = await caller.assessment.show({ occasion: 'after' });
		expect(growth.map(({ item, change }) => [item, change])).toEqual(
			ASSESSMENT.items.map((item) => [item.id, item.direction === 'up' ? 2 : -2]),
		);
		const other = await (await test.as('deelnemer1')).assessment.show({ occasion: 'after' });
		expect(other.growth).toEqual([]);
	});
});

describe('the growth of a group', () => {
	let test: TestApp;
	let cohortId = '';
	beforeAll(async () => {
		test = await openTestApp();
		const { accountId } = await test.viewerOf('deelnemer1');
		const [row] = await test.app.db
			.select({ id: schema.enrolment.cohortId })
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, accountId));
		cohortId = row?.id ?? '';
		await test.app.db.delete(schema.assessmentAnswer);
	});
	afterAll(() => test.close());

	const answer = async (who: string, occasion: 'before' | 'after', value: number) =>
		await (await test.as(who)).assessment.answer({ occasion, answers: all(value) });
	const show = async (who = 'trainer') =>
		await (await test.as(who)).assessment.showGroupGrowth({ id: cohortId });

	it('is for the trainers of the group and coordinators, and for nobody else', async () => {
		expect((await show()).id).toBe(cohortId);
		expect((await show('coordinator')).id).toBe(cohortId);
		for (const who of ['trainee', 'keyperson', 'partner', 'admin'])
			expect(await codeOf(show(who)), who).toBe('NOT_ALLOWED');
		expect(await codeOf(show('other.trainer'))).toBe('NOT_FOUND');
		expect(await codeOf(test.asNobody().assessment.showGroupGrowth({ id: cohortId }))).toBe('NOT_LOGGED_IN');
	});

	it('says nothing of four people, not even a number, and shows five', async () => {
		for (const number of [1, 2, 3, 4]) {
			await answer(`deelnemer${number}`, 'before', 2);
			await answer(`deelnemer${number}`, 'after', 4);
		}
		// The fifth has answered once only: that is no pair.
		await answer('deelnemer5', 'before', 2);
		const four = await show();
		expect(four.people).toBeNull();
		expect(four.items.every((item) => item.growth === null)).toBe(true);
		expect(JSON.stringify(four.items.map(({ growth }) => growth))).not.toMatch(/\d/);
		await answer('deelnemer5', 'after', 4);
		const five = await show();
		expect(five.people).toBe(5);
		for (const { growth, isReversed } of five.items) {
			const change = isReversed ? -2 : 2;
			expect(growth).toEqual({
				...{ people: 5, before: 2, after: 4 },
				...{ change, from: change, to: change, level: 0.9375 },
			});
		}
	});

	it('hides an item that fewer than five answered, and who left is not counted', async () => {
		const [first] = ASSESSMENT.items;
		await test.app.db
			.delete(schema.assessmentAnswer)
			.where(eq(schema.assessmentAnswer.item, first?.id ?? ''));
		await (await test.as('deelnemer6')).assessment.answer({ occasion: 'before', answers: all(3) });
		await (await test.as('deelnemer6')).assessment.answer({ occasion: 'after', answers: all(3) });
		const shown = await show();
		expect(shown.people).toBe(6);
		expect(shown.items.map((item) => item.growth?.people ?? null)).toEqual(
			ASSESSMENT.items.map((item) => (item.id === first?.id ? null : 6)),
		);
		const { accountId } = await test.viewerOf('deelnemer1');
		await test.app.db
			.update(schema.enrolment)
			.set({ state: 'left' })
			.where(eq(schema.enrolment.accountId, accountId));
		expect((await show()).people).toBe(5);
	});
});
