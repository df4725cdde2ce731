import { newLoginLink } from '@sleutelwerk/auth';
import { openDatabase, schema } from '@sleutelwerk/db';
import { insertLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { findViewer } from './session.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const password = 'sleutelwerk-demo';
let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());
beforeEach(async () => {
	test.setNow(TEST_NOW);
	await test.app.db.delete(schema.attempt);
	await test.app.db.delete(schema.session);
});

const later = (ms: number) => test.setNow(new Date(test.app.clock().getTime() + ms));
const outcome = (promise: Promise<unknown>) =>
	promise.then(
		() => 'in',
		(error: { code?: string }) => error.code,
	);

function browser(isDemo = true) {
	let token = '';
	const cookie = { set: (next: string) => void (token = next), clear: () => void (token = '') };
	const found = () => findViewer({ ...test.app, isDemo }, token);
	const call = async () =>
		test.asNobody({ isDemo, cookie, ...((await found()) as Partial<Context>) }).account;
	return { call, found, token: () => token };
}

async function logIn(who: string, isDemo = true) {
	const one = browser(isDemo);
	await (await one.call()).logIn({ email: `${who}@example.test`, password });
	return one;
}
const isIn = async (one: ReturnType<typeof browser>) => (await one.found()).viewer !== null;
const lastUse = async () =>
	(await test.app.db.select({ at: schema.session.lastVerifiedAt }).from(schema.session))[0]?.at;

describe('a session', () => {
	it('goes on while it is used, is written down once an hour, and ends all the same', async () => {
		const one = await logIn('trainee');
		const began = test.app.clock();
		later(59 * 60_000);
		expect(await isIn(one)).toBe(true);
		expect(await lastUse()).toEqual(began);
		later(60_000);
		expect(await isIn(one)).toBe(true);
		expect(await lastUse()).toEqual(test.app.clock());
		for (let day = 7; day < 90; day += 7) {
			later(7 * DAY);
			expect(await isIn(one), `day ${day}`).toBe(true);
		}
		later(7 * DAY);
		expect(await isIn(one)).toBe(false);
		expect(await test.app.db.$count(schema.session)).toBe(0);
	});

	it('of staff ends after twelve hours unused, and after a week', async () => {
		const idle = await logIn('trainer');
		later(12 * HOUR);
		expect(await isIn(idle)).toBe(false);
		const busy = await logIn('trainer');
		for (let hours = 11; hours < 7 * 24; hours += 11) {
			later(11 * HOUR);
			expect(await isIn(busy), `hour ${hours}`).toBe(true);
		}
		later(11 * HOUR);
		expect(await isIn(busy)).toBe(false);
	});

	it('that waits for the second step waits half an hour', async () => {
		const one = await logIn('coordinator', false);
		later(29 * 60_000);
		expect((await one.found()).pending).not.toBeNull();
		later(60_000);
		expect((await one.found()).pending).toBeNull();
	});

	it('is another one after each log-in, and the one before it has ended', async () => {
		const one = await logIn('trainee');
		const before = one.token();
		await (await one.call()).logIn({ email: 'finished@example.test', password });
		expect(one.token().split('.')[0]).not.toBe(before.split('.')[0]);
		expect((await findViewer(test.app, before)).viewer).toBeNull();
		expect((await one.found()).viewer?.shownName).not.toBe('Amira');
	});
});

describe('the list of devices', () => {
	it('says where one is logged in now, when it was used, and where a second step is waited for', async () => {
		const old = await logIn('coordinator');
		later(13 * HOUR);
		const mine = await logIn('coordinator');
		await logIn('coordinator', false);
		later(2 * 60_000);
		const { devices } = await (await mine.call()).show();
		expect(devices).toHaveLength(2);
		expect(devices.filter((one) => one.isThis)).toMatchObject([{ isWaiting: false }]);
		expect(devices.filter((one) => one.isWaiting)).toHaveLength(1);
		expect(devices.map((one) => one.id)).not.toContain(old.token().split('.')[0]);
	});

	it('logs one device out, or all others, and nobody else’s', async () => {
		const [here, phone, tablet] = [await logIn('trainee'), await logIn('trainee'), await logIn('trainee')];
		const hers = await logIn('finished');
		const end = async (id: string) => await outcome((await here.call()).endSessions({ id }));
		expect(await end(hers.token().split('.')[0] ?? '')).toBe('NOT_FOUND');
		expect(await end(phone.token().split('.')[0] ?? '')).toBe('in');
		expect([await isIn(here), await isIn(phone), await isIn(tablet)]).toEqual([true, false, true]);
		await (await here.call()).endSessions({ all: true });
		expect([await isIn(here), await isIn(tablet), await isIn(hers)]).toEqual([true, false, true]);
	});
});

describe('whoever forgot her password', () => {
	async function byToken(kind: 'link' | 'code') {
		const { accountId } = await test.viewerOf('deelnemer3');
		const one = browser();
		if (kind === 'link') {
			const { token, tokenHash } = newLoginLink();
			const expiresAt = new Date(test.app.clock().getTime() + HOUR);
			await insertLoginTokens(test.app.db, [{ accountId, kind, tokenHash, expiresAt }]);
			await (await one.call()).redeemLoginLink({ token });
		} else {
			const { code } = await (await test.as('deelnemer3')).account.makePrintedCode();
			await (await one.call()).redeemPrintedCode({ code });
		}
		return one;
	}
	const next = 'vier gewone woorden samen';

	it('sets a new one after a mailed link, within a quarter of an hour', async () => {
		const late = await byToken('link');
		later(16 * 60_000);
		expect(await outcome((await late.call()).changePassword({ next }))).toBe('BAD_REQUEST');
		const one = await byToken('link');
		expect((await (await one.call()).show()).asksPassword).toBe(false);
		expect(await outcome((await one.call()).changePassword({ next }))).toBe('in');
		const again = { current: 'nope', next: 'vijf gewone woorden samen' };
		expect(await outcome((await one.call()).changePassword(again))).toBe('BAD_REQUEST');
	});

	it('does not by a code on paper, which whoever found the phone open could have made', async () => {
		const one = await byToken('code');
		expect((await (await one.call()).show()).asksPassword).toBe(true);
		expect(await outcome((await one.call()).changePassword({ next }))).toBe('BAD_REQUEST');
	});
});

describe('limits', () => {
	it('are shared by two processes, to the last try', async () => {
		const second = openDatabase(test.url, { migrations: '', maxConnections: 4 });
		const tries = Array.from({ length: 24 }, (_none, i) =>
			outcome(
				test
					.asNobody(i % 2 === 0 ? {} : { db: second.db })
					.account.logIn({ email: 'shared@example.test', password: 'nope' }),
			),
		);
		const outcomes = await Promise.all(tries);
		await second.close();
		expect(outcomes.filter((one) => one === 'BAD_REQUEST')).toHaveLength(10);
		expect(outcomes.filter((one) => one === 'TOO_MANY_REQUESTS')).toHaveLength(14);
	});
});
