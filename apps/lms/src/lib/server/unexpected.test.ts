import { createCaller, createLog } from '@sleutelwerk/api';
import { openTestApp, type TestApp } from '@sleutelwerk/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST } from '../../routes/api/trpc/[...path]/+server.ts';
import { formAction } from './form.ts';
import { loadFrom } from './load.ts';

const WORDS = 'Mag mijn zusje Roos Lindeboom mee?';
type Event = Parameters<typeof POST>[0];

describe('an unexpected error', () => {
	let test: TestApp;
	let lines: string[];
	beforeAll(async () => {
		test = await openTestApp();
		// From here on every query about an online evening fails, by a fault of ours.
		await test.app.db.execute('alter table webinar rename to elsewhere');
	});
	afterAll(() => test.close());

	/** What the hook gives each request. */
	function eventFor(request = new Request('http://localhost:3000/events')): Event {
		lines = [];
		const context = {
			...test.app,
			log: createLog((line) => lines.push(line)),
			requestId: 'the-id',
			address: '203.0.113.7',
			userAgent: 'test',
			viewer: null,
			pending: null,
			cookie: { set: () => undefined, clear: () => undefined },
		};
		const locals = { context, requestId: 'the-id', viewer: null, api: createCaller(context), locale: 'nl' };
		const url = new URL(request.url);
		const params = { path: url.pathname.replace('/api/trpc/', '') };
		return { request, url, params, locals, route: { id: '/events' } } as unknown as Event;
	}

	const ask = { webinarId: '7f9c24e8-3b12-4fef-91e0-5a1c6a1d2b3c', question: WORDS };

	it('is an id in a procedure’s answer, and one line in the log', async () => {
		const request = new Request('http://localhost:3000/api/trpc/webinar.ask', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(ask),
		});
		const response = await POST(eventFor(request));
		expect(response.status).toBe(500);
		const text = await response.text();
		expect(JSON.parse(text)).toMatchObject({
			error: { message: 'UNEXPECTED', data: { appCode: 'UNEXPECTED', errorId: 'the-id' } },
		});
		expect(text).not.toMatch(/stack|select|CONNECTION/);
		expectOneLine();
	});

	it('is an id beside a form that keeps what was typed, and one line in the log', async () => {
		const event = eventFor();
		const form = new FormData();
		form.set('question', WORDS);
		const failure = await formAction(event, form, () => event.locals.api.webinar.ask(ask));
		expect(failure).toMatchObject({
			status: 500,
			data: { problem: 'error.unexpected', errorId: 'the-id', values: { question: WORDS } },
		});
		expectOneLine();
	});

	it('goes on from a page’s query to the hook, which writes the line', async () => {
		const event = eventFor();
		const loading = loadFrom(event, () => event.locals.api.webinar.list({}));
		await expect(loading).rejects.toMatchObject({ name: expect.not.stringContaining('TRPC') });
		expect(lines).toEqual([]);
	});

	function expectOneLine(): void {
		expect(lines).toHaveLength(1);
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', errorId: 'the-id' });
		expect(lines[0]).not.toContain('Lindeboom');
	}
});
