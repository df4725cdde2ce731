import { AppError } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observed } from '../jobs/observed.ts';
import { createLog } from '../log.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { refusalOf } from '../testing/refusals.ts';
import { openTrace } from './open-trace.ts';
import { otelTrace } from './otel-trace.ts';
import { NO_TRACE, type SpanFields } from './trace.ts';

const WORDS = 'Mag mijn zusje Roos Lindeboom mee?';
const ADDRESS = 'roos.lindeboom@voorbeeld.example';

const exporter = new InMemorySpanExporter();
const trace = otelTrace(new SimpleSpanProcessor({ exporter }));
let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
beforeEach(() => exporter.reset());
afterAll(() => test.close());

/** All that would leave the house, as one text. */
function told(): string {
	return JSON.stringify(
		exporter.getFinishedSpans().map(({ name, attributes, status, events, resource }) => {
			return { name, attributes, status, events, resource: resource.attributes };
		}),
	);
}

/** What of a text says who somebody is: every id, address and name of the people of the house, and what was typed. */
async function secretsIn(text: string): Promise<string[]> {
	const people = await test.app.db.select().from(schema.account);
	const members = await test.app.db.select().from(schema.member);
	const own = people.flatMap(({ id, email, name, shownName }) => [id, email ?? '', name, shownName]);
	const organisations = members.map(({ organisationId }) => organisationId);
	const typed = [WORDS, 'Roos', 'Lindeboom', ADDRESS, '203.0.113.7'];
	return [...new Set([...own, ...organisations, ...typed])].filter((one) => one !== '' && text.includes(one));
}
const spanOf = (name: string) =>
	exporter.getFinishedSpans().find(({ attributes }) => attributes['rpc.method'] === name)?.attributes;

describe('what a collector is told', () => {
	it('is which procedure ran, how many queries it took and how it ended, and nothing of anybody', async () => {
		const nobody = test.asNobody({ trace });
		const [webinar] = await nobody.webinar.list({});
		expect(await nobody.webinar.ask({ webinarId: webinar?.id ?? '', question: WORDS })).toEqual({
			received: true,
		});
		await refusalOf(nobody.account.logIn({ email: ADDRESS, password: WORDS }));
		const trainee = await test.as('trainee', { trace });
		await trainee.learn.showOverview();
		await refusalOf((await test.as('trainer', { trace })).people.list({ search: 'Roos' }));
		expect(spanOf('webinar.ask')?.['db.queries']).toBeGreaterThan(0);
		expect(spanOf('webinar.ask')?.['error.code']).toBeUndefined();
		expect(spanOf('learn.showOverview')?.['db.queries']).toBeGreaterThan(0);
		expect(spanOf('account.logIn')?.['error.code']).toBeDefined();
		expect(spanOf('people.list')?.['error.code']).toBe('NOT_ALLOWED');
		expect(await secretsIn(told())).toEqual([]);
	});

	it('holds no words of a query that failed, though the error itself does', async () => {
		const [webinar] = await test.asNobody().webinar.list({});
		await test.app.db.execute(sql`alter table question rename column text to words`);
		const ask = test.asNobody({ trace }).webinar.ask({ webinarId: webinar?.id ?? '', question: WORDS });
		const error = await ask.catch((caught: unknown) => caught);
		await test.app.db.execute(sql`alter table question rename column words to text`);
		expect(String((error as Error).cause)).toContain('Roos Lindeboom');
		expect(spanOf('webinar.ask')?.['error.code']).toBe('UNEXPECTED');
		expect(await secretsIn(told())).toEqual([]);
	});

	it('of jobs is their name, also in the log when one fails with an address in its message', async () => {
		const lines: string[] = [];
		const log = createLog((line) => lines.push(line));
		const jobs = observed(
			{ log, trace },
			{
				reminders: async () => void (await test.app.db.select().from(schema.webinar)),
				mail: async () => Promise.reject(new Error(`550 <${ADDRESS}> unknown`)),
			},
		);
		await jobs.reminders?.({});
		await expect(jobs.mail?.({ id: 'x' })).rejects.toThrow(ADDRESS);
		const spans = exporter.getFinishedSpans();
		expect(spans.map(({ attributes }) => attributes)).toEqual([
			{ 'job.name': 'reminders', 'db.queries': 1 },
			{ 'job.name': 'mail', 'error.code': 'UNEXPECTED' },
		]);
		expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
			{ level: 'info', message: 'job', job: 'reminders', queries: 1 },
			{ level: 'warn', job: 'mail', error: 'Error' },
		]);
		expect(lines[1]).toContain('trace.test.ts');
		expect(await secretsIn(told() + lines.join(''))).toEqual([]);
	});

	it('knows what ran within what', async () => {
		await trace.within('request', { 'http.route': '/learn' }, async () => {
			await (await test.as('trainee', { trace })).learn.showOverview();
		});
		const [procedure, request] = exporter.getFinishedSpans();
		expect(procedure?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
		expect(procedure?.spanContext().traceId).toBe(request?.spanContext().traceId);
	});

	it('keeps out what no field has a place for, and the message of an expected failure too', async () => {
		const planted = { 'rpc.method': 'x.y', question: WORDS } as SpanFields;
		const fails = trace.within('procedure', planted, () =>
			Promise.reject(new AppError('NOT_FOUND', `nothing for ${ADDRESS}`)),
		);
		await expect(fails).rejects.toThrow('nothing for');
		expect(exporter.getFinishedSpans()[0]?.attributes).toEqual({
			'rpc.method': 'x.y',
			'error.code': 'NOT_FOUND',
		});
		// The search itself finds what is there.
		await trace.within('procedure', { 'rpc.method': WORDS }, async () => undefined);
		expect(await secretsIn(told())).toEqual([WORDS, 'Roos', 'Lindeboom']);
	});
});

describe('a house without a collector', () => {
	it('tells nobody, and loads nothing that could', async () => {
		expect(await openTrace(null)).toBe(NO_TRACE);
		expect(await NO_TRACE.within('job', {}, async () => 7)).toBe(7);
	});
});
