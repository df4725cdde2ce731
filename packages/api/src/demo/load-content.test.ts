import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { findNewestCourse } from '@sleutelwerk/db/repo/course';
import { findNewestScenario } from '@sleutelwerk/db/repo/rehearsal';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { scenarioOfPart } from '../testing/player.ts';
import { loadCourse, loadScenarios } from './load-content.ts';

describe('content that is loaded at the start', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());
	const load = () =>
		test.app.db.transaction(async (tx) => {
			await loadScenarios(tx);
			return await loadCourse(tx);
		});
	const versions = async () => {
		const [courses] = await test.app.db.select({ of: count() }).from(schema.courseVersion);
		const [scenarios] = await test.app.db.select({ of: count() }).from(schema.scenarioVersion);
		return { courses: courses?.of, scenarios: scenarios?.of };
	};

	it('makes no new edition where no word changed', async () => {
		const before = await versions();
		const newest = await findNewestCourse(test.app.db);
		expect(await load()).toBe(newest?.id);
		expect(await versions()).toEqual(before);
	});

	it('makes the edition the newest again whose words came back', async () => {
		const { db } = test.app;
		const course = await findNewestCourse(db);
		const { id: scenarioId } = scenarioOfPart(1);
		const scenario = await findNewestScenario(db, scenarioId, newId());
		if (!course || !scenario) throw new Error('there is no content');
		// What a start with other words would have left.
		const { id: _course, ...likeCourse } = course;
		await db.insert(schema.courseVersion).values({ ...likeCourse, number: 2, contentHash: 'other words' });
		const { id: _scenario, ...likeScenario } = scenario;
		await db
			.insert(schema.scenarioVersion)
			.values({ ...likeScenario, number: scenario.number + 1, contentHash: 'other words' });
		for (let start = 0; start < 2; start += 1) {
			expect(await load()).toBe(course.id);
			expect((await findNewestCourse(db))?.id).toBe(course.id);
			expect((await findNewestScenario(db, scenarioId, newId()))?.id).toBe(scenario.id);
		}
		const lessons = await db.select().from(schema.lesson).where(eq(schema.lesson.courseVersionId, course.id));
		expect(lessons.length).toBeGreaterThanOrEqual(24);
	});
});
