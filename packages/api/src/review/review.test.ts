import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.message,
	);

describe('answers of trainers', () => {
	let test: TestApp;
	let id: string;
	beforeAll(async () => {
		test = await openTestApp();
		const queue = await (await test.as('trainer')).review.list();
		id = queue.find((one) => one.personName.startsWith('Amira'))?.id ?? '';
	});
	afterAll(() => test.close());
	const answer = { rubric: { listening: 3 }, reply: 'Dank je.', internalNote: 'Samen spelen.' } as const;

	it('wait in a queue that only the trainers of the group see', async () => {
		const names = async (who: string) =>
			(await (await test.as(who)).review.list()).map((one) => one.personName.split(' ')[0]);
		expect(await names('trainer')).toHaveLength(3);
		expect(await names('cotrainer')).toHaveLength(3);
		expect(await names('other.trainer')).toEqual(['Tesfay']);
		expect(await code((await test.as('coordinator')).review.list())).toBe('NOT_ALLOWED');
		expect(await code((await test.as('trainee')).review.list())).toBe('NOT_ALLOWED');
		expect(await code(test.asNobody().review.list())).toBe('NOT_LOGGED_IN');
	});

	it('open the words for them and for nobody else', async () => {
		const shown = await (await test.as('trainer')).review.show({ id });
		expect(shown.words.length).toBeGreaterThan(10);
		expect(shown.models.length).toBeGreaterThan(0);
		expect(shown.answer).toBeNull();
		expect(await code((await test.as('other.trainer')).review.show({ id }))).toBe('NOT_FOUND');
		expect(await code((await test.as('trainer')).review.show({ id: newId() }))).toBe('NOT_FOUND');
	});

	it('never open words whose writer did not agree', async () => {
		const turns = await test.app.db.select().from(schema.openTurn);
		const kept = turns.find((turn) => turn.consentAt === null);
		expect(kept).toBeDefined();
		const trainer = await test.as('trainer');
		expect(await code(trainer.review.show({ id: kept?.id ?? '' }))).toBe('NOT_FOUND');
		expect(await code(trainer.review.answer({ id: kept?.id ?? '', ...answer }))).toBe('NOT_FOUND');
	});

	it('refuse an empty reply and a level there is not', async () => {
		const trainer = await test.as('trainer');
		expect(await code(trainer.review.answer({ ...answer, id, reply: '   ' }))).toBe('INVALID_INPUT');
		expect(await code(trainer.review.answer({ ...answer, id, rubric: { listening: 5 } }))).toBe(
			'INVALID_INPUT',
		);
	});

	it('are given once, also when two trainers send at the same moment, and the person is told once', async () => {
		const callers = await Promise.all([test.as('trainer'), test.as('cotrainer')]);
		const outcomes = await Promise.all(
			callers.map((caller) => code(caller.review.answer({ ...answer, id }))),
		);
		expect(outcomes.sort()).toEqual(['ALREADY_DONE', 'done']);
		const { accountId } = await test.viewerOf('trainee');
		const mails = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.accountId, accountId));
		expect(mails.map((one) => [one.template, one.dress])).toEqual([['review-answered', 'neutral']]);
		expect(JSON.stringify(mails[0]?.params)).not.toContain('Dank je.');
		expect((await (await test.as('trainer')).review.list()).map((one) => one.id)).not.toContain(id);
	});

	it('keep the note for trainers from the person', async () => {
		const trainee = await test.as('trainee');
		const [scenario] = await test.app.db
			.select()
			.from(schema.scenarioVersion)
			.where(eq(schema.scenarioVersion.part, 1));
		const shown = await trainee.rehearsal.show({ scenarioId: scenario?.scenarioId ?? '' });
		expect(shown.reviews.map((one) => one.reply)).toEqual(['Dank je.']);
		expect(JSON.stringify(shown)).not.toContain('Samen spelen.');
	});
});
