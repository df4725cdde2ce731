import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { findViewer } from './session.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

/** A browser outside the demonstration that keeps its cookie from one request to the next. */
function browser() {
	let token = '';
	const cookie = { set: (next: string) => void (token = next), clear: () => void (token = '') };
	const found = () => findViewer({ ...test.app, isDemo: false }, token);
	const api = async () => test.asNobody({ isDemo: false, cookie, ...((await found()) as Partial<Context>) });
	return { api, found, token: () => token };
}
const codeFor = (secret: string, shift = 0) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({
		timestamp: test.app.clock().getTime() + shift * 30_000,
	});
const later = (seconds: number) => test.setNow(new Date(test.app.clock().getTime() + seconds * 1000));
const outcome = (promise: Promise<unknown>) =>
	promise.then(
		() => 'in',
		(error: { code?: string }) => error.code,
	);

async function logIn(who: string) {
	const one = browser();
	const answer = await (
		await one.api()
	).account.logIn({ email: `${who}@example.test`, password: 'sleutelwerk-demo' });
	return { one, answer };
}

async function setUp(who: string) {
	const { one } = await logIn(who);
	const shown = await (await one.api()).account.showSecondFactor({});
	if (shown.step !== 'set-up') throw new Error(`was ${shown.step}`);
	const { recoveryCodes } = await (
		await one.api()
	).account.setUpSecondFactor({ offer: shown.offer, code: codeFor(shown.secret) });
	return { one, secret: shown.secret, recoveryCodes };
}

describe('the second factor', () => {
	it('keeps a password alone out of everything', async () => {
		const { one, answer } = await logIn('trainer');
		expect(answer).toEqual({ next: 'second-factor' });
		expect(await one.found()).toMatchObject({
			viewer: null,
			pending: { accountId: expect.any(String) as string },
		});
		expect(await outcome((await one.api()).account.show())).toBe('UNAUTHORIZED');
		expect(await outcome((await one.api()).people.showInvite())).toBe('UNAUTHORIZED');
	});

	it('waits in one session of a browser only: logging in again ends the one before', async () => {
		const { one } = await logIn('trainer');
		const before = one.token();
		const again = { email: 'trainer@example.test', password: 'sleutelwerk-demo' };
		await (await one.api()).account.logIn(again);
		expect(one.token()).not.toBe(before);
		expect((await findViewer(test.app, before)).pending).toBeNull();
	});

	it('is set up at the first log-in, gives eight codes and another session', async () => {
		const { one } = await logIn('coordinator');
		const before = one.token();
		const shown = await (await one.api()).account.showSecondFactor({});
		if (shown.step !== 'set-up') throw new Error('nothing to set up');
		expect(await (await one.api()).account.showSecondFactor({ offer: shown.offer })).toMatchObject({
			secret: shown.secret,
		});
		expect(
			await outcome((await one.api()).account.setUpSecondFactor({ offer: shown.offer, code: '000000' })),
		).toBe('BAD_REQUEST');
		const done = await (
			await one.api()
		).account.setUpSecondFactor({ offer: shown.offer, code: codeFor(shown.secret) });
		expect(new Set(done.recoveryCodes).size).toBe(8);
		expect(one.token()).not.toBe(before);
		expect((await one.found()).viewer?.roles.has('coordinator')).toBe(true);
		expect((await findViewer(test.app, before)).pending).toBeNull();
	});

	it('is kept sealed', async () => {
		const { secret } = await setUp('admin');
		const [row] = await test.app.db
			.select()
			.from(schema.account)
			.where(eq(schema.account.email, 'admin@example.test'));
		expect(row?.totpSecret).toMatch(/^v1\./);
		expect(JSON.stringify(row)).not.toContain(secret);
	});

	it('is not replaced by whoever only knows the password, nor set up with an offer made for somebody else', async () => {
		await setUp('other.trainer');
		const { one } = await logIn('other.trainer');
		expect(await (await one.api()).account.showSecondFactor({})).toMatchObject({ step: 'enter' });
		const foreign = await (await logIn('trainer')).one.api();
		const offer = await foreign.account.showSecondFactor({});
		if (offer.step !== 'set-up') throw new Error('nothing to set up');
		const code = codeFor(offer.secret);
		expect(await outcome((await one.api()).account.setUpSecondFactor({ offer: offer.offer, code }))).toBe(
			'CONFLICT',
		);
		// An offer of one's own does not help either: the factor that is there stays.
		const { sealOffer } = await import('./second-factor.ts');
		const { accountId } = await test.viewerOf('other.trainer');
		const own = sealOffer(offer.secret, { appKey: test.app.appKey, accountId });
		expect(await outcome(foreign.account.setUpSecondFactor({ offer: own, code }))).toBe('BAD_REQUEST');
		expect(await outcome((await one.api()).account.setUpSecondFactor({ offer: own, code }))).toBe('CONFLICT');
	});

	it('takes each code once, also from two browsers at the same moment', async () => {
		const { secret } = await setUp('trainer');
		const [first, second] = [await logIn('trainer'), await logIn('trainer')];
		expect(await outcome((await first.one.api()).account.verifySecondFactor({ code: codeFor(secret) }))).toBe(
			'BAD_REQUEST',
		);
		later(30);
		const code = codeFor(secret);
		const outcomes = await Promise.all(
			[first, second].map(async ({ one }) => outcome((await one.api()).account.verifySecondFactor({ code }))),
		);
		expect(outcomes.toSorted()).toEqual(['BAD_REQUEST', 'in']);
	});

	it('lets in by a recovery code, once, and only its owner', async () => {
		later(3600);
		const { recoveryCodes } = await setUp('trainer').catch(async () => {
			await test.app.db
				.update(schema.account)
				.set({ totpSecret: null })
				.where(eq(schema.account.email, 'trainer@example.test'));
			return await setUp('trainer');
		});
		const code = recoveryCodes[0] ?? '';
		const stranger = await logIn('other.trainer');
		expect(await outcome((await stranger.one.api()).account.verifySecondFactor({ code }))).toBe(
			'BAD_REQUEST',
		);
		const [one, again] = [await logIn('trainer'), await logIn('trainer')];
		expect(
			await outcome((await one.one.api()).account.verifySecondFactor({ code: code.toLowerCase() })),
		).toBe('in');
		expect(await outcome((await again.one.api()).account.verifySecondFactor({ code }))).toBe('BAD_REQUEST');
	});

	it('is not guessed: after ten tries the account waits', async () => {
		later(3600);
		const { one } = await logIn('admin');
		const outcomes = [];
		for (let i = 0; i < 11; i += 1)
			outcomes.push(await outcome((await one.api()).account.verifySecondFactor({ code: `00000${i % 10}` })));
		expect(outcomes.at(-1)).toBe('TOO_MANY_REQUESTS');
	});

	it('is owed at once by a trainee who becomes staff in the middle of a session', async () => {
		const { link } = await (await test.as('coordinator')).people.invite({ role: 'trainer' });
		const { one, answer } = await logIn('deelnemer2');
		expect(answer).toEqual({ next: 'done' });
		const outside = { ...test.app, isDemo: false };
		expect((await findViewer(outside, one.token())).viewer?.roles.has('trainee')).toBe(true);
		await (await one.api()).account.acceptInvitation({ invitation: link.split('/').at(-1) ?? '' });
		expect(await findViewer(outside, one.token())).toMatchObject({
			viewer: null,
			pending: { accountId: expect.any(String) as string },
		});
	});

	it('is taken away by an admin only, who cannot do it to herself', async () => {
		const trainer = await test.viewerOf('trainer');
		const other = await test.viewerOf('other.trainer');
		const admin = await test.as('admin');
		const reset = (accountId: string) => outcome(admin.people.resetSecondFactor({ accountId }));
		expect(await reset(other.accountId)).toBe('NOT_FOUND');
		expect(await reset((await test.viewerOf('admin')).accountId)).toBe('FORBIDDEN');
		expect(await reset(trainer.accountId)).toBe('in');
		const { one } = await logIn('trainer');
		expect(await (await one.api()).account.showSecondFactor({})).toMatchObject({ step: 'set-up' });
	});
});
