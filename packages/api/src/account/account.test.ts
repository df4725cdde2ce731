import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViewer } from './session.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';

describe('logging in', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const attempt = (email: string, password: string) => {
		const tokens: string[] = [];
		const caller = test.asNobody({ cookie: { set: (token) => tokens.push(token), clear: () => undefined } });
		return { tokens, answer: caller.account.logIn({ email, password }) };
	};

	it('gives a session that is found again, whatever the capitals of the address', async () => {
		const { tokens, answer } = attempt('Trainee@Example.test', 'sleutelwerk-demo');
		expect(await answer).toEqual({ next: 'done' });
		const found = await findViewer(test.app, tokens[0] ?? '');
		expect(found.viewer).toMatchObject({ shownName: 'Amira', locale: 'nl' });
		expect([...(found.viewer?.roles ?? [])]).toEqual(['trainee']);
	});

	it('answers a wrong password and an unknown address alike', async () => {
		const wrong = await attempt('trainee@example.test', 'nope').answer.catch((error: unknown) => error);
		const unknown = await attempt('nobody@example.test', 'nope').answer.catch((error: unknown) => error);
		expect(wrong).toMatchObject({ code: 'BAD_REQUEST', message: 'INVALID_INPUT' });
		expect(unknown).toMatchObject({ code: 'BAD_REQUEST', message: 'INVALID_INPUT' });
	});

	it('takes a tampered or made-up token for nobody', async () => {
		const { tokens, answer } = attempt('trainee@example.test', 'sleutelwerk-demo');
		await answer;
		const token = tokens[0] ?? '';
		const other = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
		for (const bad of [other, token.split('.')[0] ?? '', 'x.y', ''])
			expect((await findViewer(test.app, bad)).viewer).toBeNull();
	});

	it('ends a session that was not used for long', async () => {
		const { tokens, answer } = attempt('trainer@example.test', 'sleutelwerk-demo');
		await answer;
		test.setNow(new Date(test.app.clock().getTime() + 13 * 3_600_000));
		expect((await findViewer(test.app, tokens[0] ?? '')).viewer).toBeNull();
	});

	it('asks staff for a second factor outside the demonstration', async () => {
		const caller = test.asNobody({ isDemo: false });
		expect(
			await caller.account.logIn({ email: 'coordinator@example.test', password: 'sleutelwerk-demo' }),
		).toEqual({ next: 'second-factor' });
		expect(
			await caller.account.logIn({ email: 'finished@example.test', password: 'sleutelwerk-demo' }),
		).toEqual({ next: 'done' });
	});

	it('refuses the eleventh try within a quarter of an hour', async () => {
		const codes: unknown[] = [];
		for (let i = 0; i < 11; i += 1) {
			codes.push(
				await attempt('limit@example.test', 'nope').answer.then(
					() => 'in',
					(error: { code?: string }) => error.code,
				),
			);
		}
		expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'BAD_REQUEST'));
		expect(codes[10]).toBe('TOO_MANY_REQUESTS');
	});
});
