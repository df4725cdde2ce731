import { COURSE } from '@sleutelwerk/content/course';
import { schema } from '@sleutelwerk/db';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlainText } from '../testing/find-plain-text.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { refusalOf } from '../testing/refusals.ts';

/** Places of all reflections of the course, in order. */
const PLACES = COURSE.parts.flatMap((part) =>
	part.lessons.flatMap(({ structure }) =>
		structure.steps.flatMap((step) =>
			step.kind === 'reflection' ? [{ part: structure.part, lesson: structure.number, step: step.id }] : [],
		),
	),
);
const WORDS = 'Zilverreiger boven het water, dat schreef ik alleen voor mij';
const minutesAgo = (minutes: number) => new Date(TEST_NOW.getTime() - minutes * 60_000).toISOString();

function placeAt(nth: number) {
	const place = PLACES[nth];
	if (!place) throw new Error('the course has too few reflections');
	return place;
}

describe('a reflection', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const write = async (who: string, nth: number, more: { reflection: string; at?: string }) =>
		await (await test.as(who)).progress.record({ ...placeAt(nth), state: 'done', ...more });
	const read = async (who: string, nth: number) => {
		const { part, lesson, step } = placeAt(nth);
		const shown = await (await test.as(who)).learn.showLesson({ part, number: lesson });
		return shown.reflections[step];
	};

	it('stands nowhere in the database in plain words', async () => {
		await write('trainee', 0, { reflection: WORDS });
		expect(await read('trainee', 0)).toBe(WORDS);
		expect(await findPlainText(test.app.db, WORDS)).toEqual([]);
		expect(await findPlainText(test.app.db, 'Zilverreiger')).toEqual([]);
		expect(test.lines.join('\n')).not.toContain('Zilverreiger');
	});

	it('would be found by that search in a table of words and in one of JSON', async () => {
		const undo = new Error('take the plants out again');
		const planted = test.app.db.transaction(async (tx) => {
			await tx.execute(sql`update cohort set name = name || ${WORDS}`);
			await tx.execute(sql`update webinar set title = jsonb_build_object('nl', ${WORDS}::text)`);
			await tx.execute(sql`update reflection set sealed = ${WORDS}`);
			const found = await findPlainText(tx as unknown as TestApp['app']['db'], 'zilverREIGER');
			expect(found).toEqual(['cohort', 'reflection', 'webinar']);
			throw undo;
		});
		await expect(planted).rejects.toBe(undo);
	});

	it('is read by nobody else: not by who is in the same group, not by a trainer', async () => {
		await write('trainee', 0, { reflection: WORDS });
		for (const who of ['finished', 'deelnemer1', 'other.trainee', 'keyperson']) {
			const { part, lesson } = placeAt(0);
			const shown = await (await test.as(who)).learn.showLesson({ part, number: lesson });
			expect(JSON.stringify(shown), who).not.toContain('Zilverreiger');
		}
		const { part, lesson } = placeAt(0);
		const asTrainer = (await test.as('trainer')).learn.showLesson({ part, number: lesson });
		expect((await refusalOf(asTrainer)).appCode).toBe('NOT_ALLOWED');
	});

	it('cannot be opened by whoever it is moved to', async () => {
		await write('trainee', 1, { reflection: WORDS });
		await write('deelnemer1', 1, { reflection: 'eigen woorden' });
		const { part, lesson, step } = placeAt(1);
		const rows = await test.app.db
			.select({ who: schema.enrolment.accountId, id: schema.enrolment.id, sealed: schema.reflection.sealed })
			.from(schema.reflection)
			.innerJoin(schema.enrolment, eq(schema.enrolment.id, schema.reflection.enrolmentId))
			.where(and(eq(schema.reflection.part, part), eq(schema.reflection.lesson, lesson)));
		const of = async (who: string) => {
			const { accountId } = await test.viewerOf(who);
			return rows.find((row) => row.who === accountId);
		};
		const [hers, thief] = [await of('trainee'), await of('deelnemer1')];
		await test.app.db
			.update(schema.reflection)
			.set({ sealed: hers?.sealed ?? '' })
			.where(and(eq(schema.reflection.enrolmentId, thief?.id ?? ''), eq(schema.reflection.step, step)));
		const refused = await refusalOf(
			(await test.as('deelnemer1')).learn.showLesson({ part, number: lesson, step }),
		);
		expect(refused).toEqual({
			appCode: 'UNEXPECTED',
			fields: {},
			errorId: 'test-request',
			retryAfter: null,
		});
		expect(await read('trainee', 1)).toBe(WORDS);
	});

	it('keeps the newest words by their own moment, and takes them away for good', async () => {
		await write('deelnemer2', 2, { reflection: 'eerst', at: minutesAgo(60) });
		await write('deelnemer2', 2, { reflection: 'toen', at: minutesAgo(30) });
		await write('deelnemer2', 2, { reflection: 'laat aangekomen', at: minutesAgo(50) });
		expect(await read('deelnemer2', 2)).toBe('toen');
		await write('deelnemer2', 2, { reflection: '', at: minutesAgo(45) });
		expect(await read('deelnemer2', 2)).toBe('toen');
		await write('deelnemer2', 2, { reflection: '  ', at: minutesAgo(20) });
		expect(await read('deelnemer2', 2)).toBeUndefined();
		await write('deelnemer2', 2, { reflection: 'laat aangekomen', at: minutesAgo(25) });
		expect(await read('deelnemer2', 2)).toBeUndefined();
	});

	it('stays when the step is skipped later', async () => {
		await write('deelnemer3', 2, { reflection: 'blijft staan', at: minutesAgo(60) });
		await (await test.as('deelnemer3')).progress.record({ ...placeAt(2), state: 'skipped' });
		expect(await read('deelnemer3', 2)).toBe('blijft staan');
	});
});
