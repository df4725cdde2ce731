import { COURSE } from '@sleutelwerk/content/course';
import type { Lesson, Step, StepKind } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, refusalOf } from '../testing/refusals.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

type Place = { part: number; lesson: number; step: string };
type Found<K extends StepKind> = { lesson: Lesson; step: Extract<Step, { kind: K }>; place: Place };

/** The nth step of a kind in the course. */
function stepOf<K extends StepKind>(kind: K, nth = 0): Found<K> {
	const all = COURSE.parts.flatMap((part) =>
		part.lessons.flatMap(({ structure }) =>
			structure.steps.flatMap((step) => (step.kind === kind ? [{ lesson: structure, step }] : [])),
		),
	);
	const found = all[nth];
	if (!found) throw new Error(`the course has no ${kind}`);
	const { lesson, step } = found;
	return {
		lesson,
		step: step as Extract<Step, { kind: K }>,
		place: { part: lesson.part, lesson: lesson.number, step: step.id },
	};
}

const minutesAgo = (minutes: number) => new Date(TEST_NOW.getTime() - minutes * 60_000).toISOString();

describe('progress.record', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const enrolmentOf = async (who: string) => {
		const { accountId } = await test.viewerOf(who);
		const [row] = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, accountId));
		if (!row) throw new Error(`${who} is in no group`);
		return row;
	};
	const rowsOf = async (who: string, { part, lesson, step }: Place) => {
		const { progress } = schema;
		const { id } = await enrolmentOf(who);
		return await test.app.db
			.select()
			.from(progress)
			.where(
				and(
					eq(progress.enrolmentId, id),
					eq(progress.part, part),
					eq(progress.lesson, lesson),
					eq(progress.step, step),
				),
			);
	};

	it('is for who learns and for nobody else', async () => {
		const { place } = stepOf('read');
		const wish = { ...place, state: 'done' as const };
		expect(await codeOf(test.asNobody().progress.record(wish))).toBe('NOT_LOGGED_IN');
		for (const who of ['trainer', 'coordinator', 'partner', 'admin', 'other.trainer'])
			expect(await codeOf((await test.as(who)).progress.record(wish)), who).toBe('NOT_ALLOWED');
		for (const who of ['trainee', 'keyperson', 'other.trainee'])
			expect(await (await test.as(who)).progress.record(wish), who).toMatchObject({ recorded: true });
	});

	it('writes under the own name only, whoever is in the same group', async () => {
		const { place } = stepOf('read', 1);
		await (await test.as('deelnemer1')).progress.record({ ...place, state: 'done' });
		expect(await rowsOf('deelnemer1', place)).toHaveLength(1);
		const others = await test.app.db
			.select({ at: schema.progress.at })
			.from(schema.progress)
			.where(eq(schema.progress.at, TEST_NOW));
		// Three rows of the test before: trainee, keyperson and other.trainee.
		expect(others).toHaveLength(4);
	});

	it('says which step comes next, and nothing at the end of a lesson', async () => {
		const { lesson } = stepOf('read');
		const caller = await test.as('deelnemer2');
		const record = (step: string) =>
			caller.progress.record({ part: lesson.part, lesson: lesson.number, step, state: 'done' });
		expect((await record(lesson.steps[0]?.id ?? '')).next).toBe(lesson.steps[1]?.id);
		expect((await record(lesson.steps.at(-1)?.id ?? '')).next).toBeNull();
	});

	it('does not know steps, lessons and parts that are not there', async () => {
		const caller = await test.as('trainee');
		const { place } = stepOf('read');
		expect(await codeOf(caller.progress.record({ ...place, step: 'constructor', state: 'done' }))).toBe(
			'NOT_FOUND',
		);
		expect(await codeOf(caller.progress.record({ ...place, lesson: 20, state: 'done' }))).toBe('NOT_FOUND');
		expect(await refusalOf(caller.progress.record({ ...place, part: 7, state: 'done' }))).toMatchObject({
			appCode: 'INVALID_INPUT',
			fields: { part: 'error.field.invalid' },
		});
	});

	it('refuses an answer that does not belong to the step, and names the field', async () => {
		const caller = await test.as('deelnemer1');
		const choice = stepOf('choice');
		const ordering = stepOf('ordering');
		const matching = stepOf('matching');
		const statement = stepOf('statement');
		const [first] = ordering.step.items;
		const wrong = [
			[choice.place, { chosen: ['nowhere'] }],
			[choice.place, { chosen: [] }],
			[choice.place, { order: [...choice.step.options] }],
			[choice.place, { chosen: [choice.step.options[0] ?? '', choice.step.options[0] ?? ''] }],
			[ordering.place, { order: ordering.step.items.slice(1) }],
			[ordering.place, { order: ordering.step.items.map(() => first ?? '') }],
			[matching.place, { pairs: { [matching.step.pairs[0] ?? '']: 'nowhere' } }],
			[statement.place, { chosen: ['perhaps'] }],
			[stepOf('read').place, { chosen: ['agree'] }],
		] as const;
		for (const [place, given] of wrong) {
			const answer = given as { chosen?: string[]; order?: string[]; pairs?: Record<string, string> };
			const refused = await refusalOf(caller.progress.record({ ...place, state: 'done', answer }));
			expect(refused, JSON.stringify(given)).toMatchObject({ appCode: 'INVALID_INPUT' });
			expect(Object.keys(refused.fields), JSON.stringify(given)).toEqual(['answer']);
		}
		expect(await rowsOf('deelnemer1', choice.place)).toEqual([]);
		expect(
			await refusalOf(caller.progress.record({ ...choice.place, state: 'done', reflection: 'words' })),
		).toMatchObject({ appCode: 'INVALID_INPUT', fields: { reflection: expect.any(String) } });
	});

	it('keeps a step once, however often it is sent and at the same time', async () => {
		const caller = await test.as('deelnemer3');
		const { place, step } = stepOf('choice', 1);
		const answer = { chosen: [step.options[0] ?? ''] };
		const at = minutesAgo(5);
		await Promise.all(
			Array.from({ length: 12 }, () => caller.progress.record({ ...place, state: 'done', answer, at })),
		);
		const rows = await rowsOf('deelnemer3', place);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ state: 'done', answer, at: new Date(at) });
	});

	it('lets no older moment overwrite a newer one, in whatever order they arrive', async () => {
		const { place, step } = stepOf('choice', 2);
		const [old, fresh] = step.options;
		const before = {
			...place,
			state: 'done' as const,
			answer: { chosen: [old ?? ''] },
			at: minutesAgo(60),
		};
		const after = { ...before, answer: { chosen: [fresh ?? ''] }, at: minutesAgo(10) };
		for (const [who, order] of [
			['deelnemer4', [before, after]],
			['deelnemer5', [after, before]],
		] as const) {
			const caller = await test.as(who);
			for (const one of order) await caller.progress.record(one);
			expect(await rowsOf(who, place), who).toMatchObject([
				{ answer: { chosen: [fresh] }, at: new Date(after.at) },
			]);
		}
	});

	it('never undoes by a skip what was done, in whatever order they arrive', async () => {
		const { place, step } = stepOf('choice', 3);
		const done = {
			...place,
			state: 'done' as const,
			answer: { chosen: [step.options[0] ?? ''] },
			at: minutesAgo(60),
		};
		const skipped = { ...place, state: 'skipped' as const, at: minutesAgo(10) };
		for (const [who, order] of [
			['deelnemer8', [done, skipped]],
			['deelnemer3', [skipped, done]],
		] as const) {
			const caller = await test.as(who);
			for (const one of order) await caller.progress.record(one);
			const { state, answer } = done;
			expect(await rowsOf(who, place), who).toMatchObject([{ state, answer, at: new Date(skipped.at) }]);
		}
	});

	it('takes a moment in the future for now', async () => {
		const { place } = stepOf('think');
		const at = '2031-01-01T00:00:00.000Z';
		await (await test.as('deelnemer1')).progress.record({ ...place, state: 'done', at });
		expect(await rowsOf('deelnemer1', place)).toMatchObject([{ at: TEST_NOW }]);
	});
});

describe('the place to go on from', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const placeOf = async (who: string) => {
		const { accountId } = await test.viewerOf(who);
		const [row] = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, accountId));
		return { part: row?.atPart, lesson: row?.atLesson };
	};
	const lessonOf = ({ part, lesson }: Place) => ({ part, lesson });

	it('moves with what is done, and not with what a phone sends late', async () => {
		const caller = await test.as('deelnemer1');
		const [one, two] = [stepOf('read', 0), stepOf('read', 3)];
		await caller.progress.record({ ...two.place, state: 'done', at: minutesAgo(5) });
		expect(await placeOf('deelnemer1')).toEqual(lessonOf(two.place));
		const overview = await caller.learn.showOverview();
		expect(overview?.goOn).toMatchObject({ part: two.place.part, number: two.place.lesson });
		await caller.progress.record({ ...one.place, state: 'done', at: minutesAgo(90) });
		expect(await placeOf('deelnemer1')).toEqual(lessonOf(two.place));
	});

	it('stays with the newest of two devices that send at the same time', async () => {
		const caller = await test.as('deelnemer2');
		const [one, two] = [stepOf('read', 0), stepOf('read', 3)];
		test.setNow(new Date(TEST_NOW.getTime() + 3_600_000));
		const fresh = TEST_NOW.toISOString();
		await Promise.all([
			caller.progress.record({ ...two.place, state: 'done', at: fresh }),
			...Array.from({ length: 8 }, (_, i) =>
				caller.progress.record({ ...one.place, state: 'done', at: minutesAgo(i + 1) }),
			),
		]);
		expect(await placeOf('deelnemer2')).toEqual(lessonOf(two.place));
	});
});
