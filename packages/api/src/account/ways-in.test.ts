import { hashLinkToken } from '@sleutelwerk/auth';
import { schema } from '@sleutelwerk/db';
import { insertLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { findViewer } from './session.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'in',
		(error: { code?: string }) => error.code,
	);

/** A caller that keeps the token its cookie would hold. */
function browser(extra = {}) {
	const tokens: string[] = [];
	const cookie = { set: (token: string) => tokens.push(token), clear: () => undefined };
	return {
		api: test.asNobody({ cookie, ...extra }),
		viewer: async () => (await findViewer(test.app, tokens.at(-1) ?? '')).viewer,
	};
}

async function mailedToken(): Promise<string> {
	const [row] = await test.app.db
		.select()
		.from(schema.outgoingMail)
		.orderBy(desc(schema.outgoingMail.createdAt))
		.limit(1);
	return String(row?.params.link).split('/').at(-1) ?? '';
}

describe('a mailed link', () => {
	it('goes at once to whoever has an account, and the answer tells nobody whether it did', async () => {
		const known = await test.asNobody().account.requestLoginLink({ email: 'Trainee@example.test' });
		const mails = test.sent.length;
		expect(test.sent.at(-1)).toMatchObject({ name: 'mail', startAfter: test.app.clock() });
		const unknown = await test.asNobody().account.requestLoginLink({ email: 'nobody@example.test' });
		expect(unknown).toEqual(known);
		expect(test.sent.length).toBe(mails);
	});

	it('logs in once, also when two browsers try at the same moment', async () => {
		await test.asNobody().account.requestLoginLink({ email: 'trainee@example.test' });
		const token = await mailedToken();
		const both = [browser(), browser()];
		const outcomes = await Promise.all(both.map(({ api }) => codeOf(api.account.redeemLoginLink({ token }))));
		expect(outcomes.toSorted()).toEqual(['BAD_REQUEST', 'in']);
		const viewers = await Promise.all(both.map(({ viewer }) => viewer()));
		expect(viewers.filter(Boolean).map((one) => one?.shownName)).toEqual(['Amira']);
	});

	it('is too old after half an hour, and a made-up one is none', async () => {
		await test.asNobody().account.requestLoginLink({ email: 'finished@example.test' });
		const token = await mailedToken();
		const now = test.app.clock();
		test.setNow(new Date(now.getTime() + 31 * 60_000));
		expect(await codeOf(browser().api.account.redeemLoginLink({ token }))).toBe('BAD_REQUEST');
		test.setNow(now);
		expect(await codeOf(browser().api.account.redeemLoginLink({ token: 'x'.repeat(32) }))).toBe(
			'BAD_REQUEST',
		);
		expect(await codeOf(browser().api.account.redeemLoginLink({ token }))).toBe('in');
	});

	it('is not sent a sixth time within the hour', async () => {
		const ask = () => codeOf(test.asNobody().account.requestLoginLink({ email: 'many@example.test' }));
		const outcomes = [];
		for (let i = 0; i < 6; i += 1) outcomes.push(await ask());
		expect(outcomes).toEqual(['in', 'in', 'in', 'in', 'in', 'TOO_MANY_REQUESTS']);
	});

	it('is kept as a hash only', async () => {
		await test.asNobody().account.requestLoginLink({ email: 'keyperson@example.test' });
		const token = await mailedToken();
		const rows = await test.app.db.select().from(schema.loginToken);
		expect(rows.map((row) => row.tokenHash)).toContain(hashLinkToken(token));
		expect(JSON.stringify(rows)).not.toContain(token);
	});
});

describe('a printed code', () => {
	it('logs in once, however it was typed, and an older one ends', async () => {
		const trainee = await test.as('trainee');
		const first = await trainee.account.makePrintedCode();
		const { code } = await trainee.account.makePrintedCode();
		expect(await codeOf(browser().api.account.redeemPrintedCode({ code: first.code }))).toBe('BAD_REQUEST');
		const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
		const one = browser();
		expect(await codeOf(one.api.account.redeemPrintedCode({ code: typed }))).toBe('in');
		expect((await one.viewer())?.shownName).toBe('Amira');
		expect(await codeOf(browser().api.account.redeemPrintedCode({ code }))).toBe('BAD_REQUEST');
	});

	it('is no link and no recovery code', async () => {
		const { code } = await (await test.as('trainee')).account.makePrintedCode();
		expect(await codeOf(browser().api.account.redeemLoginLink({ token: code }))).toBe('BAD_REQUEST');
	});

	it('is not guessed: the address is stopped', async () => {
		const api = browser({ address: '203.0.113.44' }).api;
		const outcomes = new Set<unknown>();
		for (let i = 0; i < 61; i += 1)
			outcomes.add(await codeOf(api.account.redeemPrintedCode({ code: `AAAA-${i}` })));
		expect([...outcomes]).toEqual(['BAD_REQUEST', 'TOO_MANY_REQUESTS']);
	});
});

describe('an erased account', () => {
	it('is not entered by any way that is still about', async () => {
		const { accountId } = await test.viewerOf('deelnemer9');
		const expiresAt = new Date(test.app.clock().getTime() + 1000);
		await (await test.as('deelnemer9')).account.erase({ word: 'wissen' });
		await insertLoginTokens(test.app.db, [
			{ accountId, kind: 'link', tokenHash: hashLinkToken('late'), expiresAt },
		]);
		expect(await codeOf(browser().api.account.redeemLoginLink({ token: 'late' }))).toBe('NOT_FOUND');
		const [row] = await test.app.db.select().from(schema.account).where(eq(schema.account.id, accountId));
		expect(row?.erasedAt).toEqual(test.app.clock());
	});
});
