import { schema } from '@sleutelwerk/db';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog, describe as describeError } from './log.ts';
import { createShelf } from './shelf.ts';
import { openTestApp, type TestApp } from './testing/index.ts';
import { refusalOf } from './testing/refusals.ts';
import { scenarioOfPart } from './testing/player.ts';

// A line that begins like one of a stack must not slip through either.
const WORDS = 'Mag mijn zusje Roos Lindeboom mee?\n    at home weet niemand dit';
const MASKED = { appCode: 'UNEXPECTED', fields: {}, errorId: 'test-request', retryAfter: null };

/** The error itself, as pages and routes get it. */
async function thrownBy(call: Promise<unknown>): Promise<unknown> {
	return await call.then(
		() => {
			throw new Error('nothing was thrown');
		},
		(error: unknown) => error,
	);
}

function lineFor(error: unknown): string {
	const lines: string[] = [];
	createLog((line) => lines.push(line)).error('unexpected error', error, { errorId: 'e1' });
	expect(lines).toHaveLength(1);
	return lines[0] ?? '';
}

describe('an unexpected error', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it('leaves the house as an id only, where a row is broken', async () => {
		const { id: scenarioId } = scenarioOfPart(1);
		await test.app.db.update(schema.scenarioVersion).set({ graph: { nodes: 'Roos' } });
		const call = async () => (await test.as('deelnemer1')).rehearsal.show({ scenarioId });
		expect(await refusalOf(call())).toEqual(MASKED);
		const line = lineFor(await thrownBy(call()));
		expect(JSON.parse(line)).toMatchObject({ level: 'error', errorId: 'e1' });
		expect(line).toContain('TypeError');
		expect(line).toContain('.ts:');
	});

	it('of the database tells neither the query nor its parameters, in the answer and in the log', async () => {
		const [webinar] = await test.asNobody().webinar.list({});
		const ask = () => test.asNobody().webinar.ask({ webinarId: webinar?.id ?? '', question: WORDS });
		expect(await ask()).toEqual({ received: true });
		await test.app.db.execute(sql`alter table question rename column text to words`);
		expect(await refusalOf(ask())).toEqual(MASKED);
		const error = await thrownBy(ask());
		// The fault is real: the error as it was thrown does carry the words.
		expect(String((error as Error).cause)).toContain('Roos Lindeboom');
		for (const wrapped of [error, (error as Error).cause, new Error('a page failed', { cause: error })]) {
			const line = lineFor(wrapped);
			for (const secret of ['Roos', 'Lindeboom', 'at home', 'insert into', 'zusje'])
				expect(line).not.toContain(secret);
			expect(line).toContain('PostgresError(42703)');
			expect(line).toContain('.ts:');
		}
	});

	it('is one of ours too where an answer does not fit its own description', async () => {
		await test.app.db.execute(
			sql`update course_version set outline = jsonb_set(outline, '{0,text,nl,title}', '7'::jsonb)`,
		);
		// As a process that has not read this edition yet.
		const call = (await test.as('deelnemer1', { shelf: createShelf() })).learn.showOverview();
		expect(await refusalOf(call)).toEqual(MASKED);
	});

	it('is said once and shortly when the database is gone', async () => {
		const gone = await openTestApp();
		const caller = await gone.as('trainee');
		await gone.close();
		// Not a fault of the code, and so it says when to try again.
		expect(await refusalOf(caller.learn.showOverview())).toMatchObject({ appCode: 'UNAVAILABLE' });
		const line = lineFor(await thrownBy(caller.learn.showOverview()));
		expect(line).toContain('the database did not answer');
		expect(line.length).toBeLessThan(2000);
	});

	it('that is no error at all is said too', () => {
		expect(describeError('text')).toEqual({ error: 'not an error', stack: '' });
	});
});
