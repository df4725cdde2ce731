import { COURSE } from '@sleutelwerk/content/course';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

const LESSONS = COURSE.parts.flatMap((part) => part.lessons);

describe('learning', () => {
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

	it('is for who learns and for nobody else', async () => {
		const calls = (caller: ReturnType<TestApp['asNobody']>) => [
			caller.learn.showOverview(),
			caller.learn.showLesson({ part: 1, number: 1 }),
			caller.learn.askContact(),
		];
		for (const call of calls(test.asNobody())) expect(await codeOf(call)).toBe('NOT_LOGGED_IN');
		for (const who of ['trainer', 'coordinator', 'partner', 'admin', 'other.trainer'])
			for (const call of calls(await test.as(who))) expect(await codeOf(call), who).toBe('NOT_ALLOWED');
		for (const who of ['trainee', 'keyperson', 'other.trainee'])
			for (const call of calls(await test.as(who))) expect(await codeOf(call), who).toBeNull();
	});

	it('waits for a group: there is no course before it, and no other organisation’s either', async () => {
		const viewer = await test.viewerOf('trainee');
		const { organisationId } = await test.viewerOf('other.trainee');
		const trainer = await test.viewerOf('trainer');
		const learner = new Set(['trainee'] as const);
		for (const alone of [
			{ ...viewer, organisationId },
			{ ...trainer, roles: learner },
		]) {
			const caller = await test.as('trainee', { viewer: alone });
			expect(await caller.learn.showOverview()).toBeNull();
			expect(await codeOf(caller.learn.showLesson({ part: 1, number: 1 }))).toBe('NOT_FOUND');
			expect(await codeOf(caller.learn.askContact())).toBe('NOT_FOUND');
			expect(await codeOf(caller.assessment.show({ occasion: 'before' }))).toBe('NOT_FOUND');
			const done = { part: 1, lesson: 1, step: 'x', state: 'done' as const };
			expect(await codeOf(caller.progress.record(done))).toBe('NOT_FOUND');
		}
	});

	it.each(['waiting', 'left'] as const)('is closed to who is %s', async (state) => {
		const { id } = await enrolmentOf('deelnemer9');
		await test.app.db.update(schema.enrolment).set({ state }).where(eq(schema.enrolment.id, id));
		const caller = await test.as('deelnemer9');
		expect(await caller.learn.showOverview()).toBeNull();
		expect(await codeOf(caller.learn.showLesson({ part: 1, number: 1 }))).toBe('NOT_FOUND');
	});

	it('shows six parts with every lesson, and what one did oneself', async () => {
		const fresh = await (await test.as('deelnemer1')).learn.showOverview();
		expect(fresh?.parts.map((part) => part.number)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(fresh?.parts.flatMap((part) => part.lessons)).toHaveLength(LESSONS.length);
		expect(fresh?.parts.flatMap((part) => part.lessons).every((one) => one.taken === 0)).toBe(true);
		expect(fresh?.goOn).toEqual({ part: 1, number: 1 });
		const done = await (await test.as('finished')).learn.showOverview();
		expect(done?.parts.flatMap((part) => part.lessons).every((one) => one.taken === one.steps)).toBe(true);
		expect(done?.goOn).toBeNull();
	});

	it('opens a lesson where one was, on whatever device, and remembers the step one goes to', async () => {
		const caller = await test.as('deelnemer2');
		const lesson = LESSONS[1]?.structure;
		const place = { part: lesson?.part ?? 0, number: lesson?.number ?? 0 };
		const third = lesson?.steps[2]?.id ?? '';
		expect((await caller.learn.showLesson({ ...place, step: third })).at).toBe(third);
		expect((await (await test.as('deelnemer2')).learn.showLesson(place)).at).toBe(third);
		expect(await enrolmentOf('deelnemer2')).toMatchObject({
			atPart: place.part,
			atLesson: place.number,
			atStep: third,
			atMoment: TEST_NOW,
		});
		// A step that is not there is no step to be at.
		expect((await caller.learn.showLesson({ ...place, step: 'nowhere' })).at).toBe(third);
	});

	it('gives every lesson in Dutch, and beside a translation the Dutch', async () => {
		const viewer = await test.viewerOf('deelnemer1');
		for (const locale of ['nl', 'en', 'ar', 'tr'] as const) {
			const caller = await test.as('deelnemer1', { viewer: { ...viewer, locale } });
			for (const { structure, text } of LESSONS) {
				const { part, number } = structure;
				const shown = await caller.learn.showLesson({ part, number });
				expect(shown.textLocale).toBe(locale in text ? locale : 'nl');
				expect(shown.dutch).toEqual(shown.textLocale === 'nl' ? null : text.nl);
				expect(shown.lesson.steps.every((step) => step.id in shown.text.steps)).toBe(true);
			}
		}
	});

	it('offers what is to be ordered in another order than the fitting one, and always the same', async () => {
		const caller = await test.as('deelnemer3');
		for (const { structure } of LESSONS) {
			const wish = { part: structure.part, number: structure.number };
			const { offered } = await caller.learn.showLesson(wish);
			for (const step of structure.steps) {
				if (step.kind !== 'ordering') continue;
				expect(offered[step.id]).not.toEqual(step.items);
				expect([...(offered[step.id] ?? [])].sort()).toEqual([...step.items].sort());
			}
			expect((await caller.learn.showLesson(wish)).offered).toEqual(offered);
		}
	});

	it('knows no lesson that is not there', async () => {
		const caller = await test.as('deelnemer1');
		expect(await codeOf(caller.learn.showLesson({ part: 1, number: 20 }))).toBe('NOT_FOUND');
		for (const wish of [
			{ part: 0, number: 1 },
			{ part: 1, number: 1.5 },
		])
			expect((await refusalOf(caller.learn.showLesson(wish))).appCode).toBe('INVALID_INPUT');
	});

	it('lets somebody ask for a word once: asking again does not make it newer', async () => {
		const caller = await test.as('deelnemer4');
		await caller.learn.askContact();
		test.setNow(new Date(TEST_NOW.getTime() + 3_600_000));
		await caller.learn.askContact();
		test.setNow(TEST_NOW);
		expect((await enrolmentOf('deelnemer4')).wantsContactAt).toEqual(TEST_NOW);
	});
});
