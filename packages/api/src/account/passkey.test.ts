import { SoftwareDevice, type Bend } from '@sleutelwerk/auth/testing';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { findViewer } from './session.ts';

const password = 'sleutelwerk-demo';
let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());
beforeEach(async () => {
	await test.app.db.delete(schema.attempt);
	await test.app.db.delete(schema.passkey);
	await test.app.db.update(schema.account).set({ totpSecret: null, totpLastStep: null });
});

/** A browser outside the demonstration that keeps its cookie from one request to the next. */
function browser() {
	let token = '';
	const cookie = { set: (next: string) => void (token = next), clear: () => void (token = '') };
	const found = () => findViewer({ ...test.app, isDemo: false }, token);
	const call = async () =>
		test.asNobody({ isDemo: false, cookie, ...((await found()) as Partial<Context>) }).account;
	return { call, found, token: () => token };
}
type Browser = ReturnType<typeof browser>;

const later = (seconds: number) => test.setNow(new Date(test.app.clock().getTime() + seconds * 1000));
const outcome = (promise: Promise<unknown>) =>
	promise.then(
		() => 'in',
		(error: { code?: string }) => error.code,
	);
// As static/passkey.js sends it: nothing of extensions.
const asSent = (response: object) => JSON.stringify({ ...response, clientExtensionResults: undefined });
const newDevice = () => new SoftwareDevice(test.app.origin);

async function logIn(who: string): Promise<Browser> {
	const one = browser();
	await (await one.call()).logIn({ email: `${who}@example.test`, password });
	return one;
}

type Made = { challenge: string; user: { id: string } };
type Asked = { challenge: string; allowCredentials: { id: string }[] };

async function add(one: Browser, device: SoftwareDevice, bend: Bend = {}) {
	const { options } = await (await one.call()).offerPasskey({ password });
	const response = asSent(device.create(options as Made, bend));
	return await (await one.call()).addPasskey({ name: 'Mijn telefoon', response });
}

/** Somebody with a passkey as her second step, logged in and with her device in hand. */
async function withPasskey(who: string) {
	const one = await logIn(who);
	const device = newDevice();
	const { recoveryCodes } = await add(one, device);
	return { one, device, recoveryCodes };
}

const asked = async (one: Browser) => (await (await one.call()).askPasskey()).options as Asked;
const answer = async (one: Browser, response: object) =>
	await outcome((await one.call()).verifyPasskey({ response: asSent(response) }));

describe('a passkey as the second step', () => {
	it('is made at the first log-in, gives eight codes and another session, and lets in from then on', async () => {
		const one = await logIn('trainer');
		const before = one.token();
		const device = newDevice();
		const { recoveryCodes } = await add(one, device);
		expect(new Set(recoveryCodes).size).toBe(8);
		expect(one.token()).not.toBe(before);
		expect((await findViewer(test.app, before)).pending).toBeNull();
		expect((await one.found()).viewer?.roles.has('trainer')).toBe(true);

		const again = await logIn('trainer');
		expect((await again.found()).viewer).toBeNull();
		expect(await (await again.call()).showSecondFactor({})).toEqual({
			...{ step: 'enter', hasApp: false, hasPasskey: true },
		});
		const waiting = again.token();
		const options = await asked(again);
		expect(options.allowCredentials.map(({ id }) => id)).toEqual([device.id.toString('base64url')]);
		expect(await answer(again, device.get(options))).toBe('in');
		expect(again.token()).not.toBe(waiting);
		expect((await again.found()).viewer?.roles.has('trainer')).toBe(true);
		const { passkeys } = await (await again.call()).show();
		expect(passkeys).toMatchObject([{ name: 'Mijn telefoon', lastUsed: test.app.clock().toISOString() }]);
	});

	it.each<[string, Bend]>([
		['of another site', { origin: 'http://localhost:3001' }],
		['for another host', { rpId: 'evil.example' }],
		['to a challenge of nobody', { challenge: 'AAAA' }],
		['of a device nobody touched', { isPresent: false }],
		['whose counter went back', { counter: 0 }],
		['that says it is somebody else’s', { userHandle: 'AAAA' }],
	])('refuses an answer %s', async (_what, bend) => {
		const { device } = await withPasskey('trainer');
		const one = await logIn('trainer');
		expect(await answer(one, device.get(await asked(one)))).toBe('in');
		const next = await logIn('trainer');
		expect(await answer(next, device.get(await asked(next), bend))).toBe('BAD_REQUEST');
		expect(await answer(next, device.get(await asked(next)))).toBe('in');
	});

	it('takes a challenge once, right or wrong, and not after five minutes', async () => {
		const { device } = await withPasskey('trainer');
		const [one, two] = [await logIn('trainer'), await logIn('trainer')];
		const options = await asked(one);
		const right = device.get(options);
		const bent = { ...right, response: { ...right.response, signature: 'MEUCIQ' } };
		expect(await answer(one, bent)).toBe('BAD_REQUEST');
		expect(await answer(one, right)).toBe('BAD_REQUEST');
		const signed = device.get(await asked(one));
		expect(await answer(one, signed)).toBe('in');
		expect(await answer(two, signed)).toBe('BAD_REQUEST');
		const old = await asked(two);
		later(301);
		expect(await answer(two, device.get(old))).toBe('BAD_REQUEST');
	});

	it('takes the same answer of two browsers at one moment once', async () => {
		const { device } = await withPasskey('trainer');
		const [one, two] = [await logIn('trainer'), await logIn('trainer')];
		const signed = device.get(await asked(one));
		const outcomes = await Promise.all([answer(one, signed), answer(two, signed)]);
		expect(outcomes.toSorted()).toEqual(['BAD_REQUEST', 'in']);
	});

	it('does not let one person in with the device or the challenge of another', async () => {
		const mine = await withPasskey('trainer');
		const hers = await withPasskey('other.trainer');
		const one = await logIn('trainer');
		expect(await answer(one, hers.device.get(await asked(one)))).toBe('BAD_REQUEST');
		const her = await logIn('other.trainer');
		expect(await answer(one, mine.device.get(await asked(her)))).toBe('BAD_REQUEST');
		// What was asked to make a passkey, or at the door, is no question for the second step.
		const { options } = await test.asNobody().account.askPasskeyEntry();
		expect(await answer(one, mine.device.get(options as Asked))).toBe('BAD_REQUEST');
	});

	it('is neither added nor replaced, nor joined by an app, by whoever only knows the password', async () => {
		await withPasskey('trainer');
		const one = await logIn('trainer');
		expect(await outcome((await one.call()).offerPasskey({ password }))).toBe('CONFLICT');
		expect(await outcome((await one.call()).showSecondFactor({}))).toBe('in');
		const { sealOffer } = await import('./second-factor.ts');
		const { accountId } = await test.viewerOf('trainer');
		const offer = sealOffer('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', { appKey: test.app.appKey, accountId });
		expect(await outcome((await one.call()).setUpSecondFactor({ offer, code: '000000' }))).toBe('CONFLICT');
		// A challenge from before there was a factor does not help either.
		const [first, second] = [await logIn('coordinator'), await logIn('coordinator')];
		const { options } = await (await first.call()).offerPasskey({});
		await add(second, newDevice());
		const response = asSent(newDevice().create(options as Made));
		expect(await outcome((await first.call()).addPasskey({ name: 'Mijn', response }))).toBe('CONFLICT');
	});

	it('works beside recovery codes, which a passkey renews', async () => {
		const { one, device, recoveryCodes } = await withPasskey('trainer');
		const two = await logIn('trainer');
		const code = recoveryCodes[0] ?? '';
		expect(await outcome((await two.call()).verifySecondFactor({ code }))).toBe('in');
		const response = asSent(device.get(await asked(one)));
		const renewed = await (await one.call()).renewRecoveryCodes({ response });
		expect(new Set([...renewed.recoveryCodes, ...recoveryCodes]).size).toBe(16);
		expect(await outcome((await one.call()).renewRecoveryCodes({ response }))).toBe('BAD_REQUEST');
	});

	it('is not guessed: after ten tries the account waits', async () => {
		await withPasskey('trainer');
		const one = await logIn('trainer');
		const outcomes = [];
		for (let i = 0; i < 11; i += 1) outcomes.push(await answer(one, {}));
		expect([outcomes[9], outcomes[10]]).toEqual(['BAD_REQUEST', 'TOO_MANY_REQUESTS']);
	});
});

describe('the devices of a person', () => {
	it('grow only with the password, and each device is there once', async () => {
		const { one, device } = await withPasskey('trainer');
		expect(await outcome((await one.call()).offerPasskey({ password: 'nope' }))).toBe('BAD_REQUEST');
		await expect(add(one, device)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		expect((await add(one, newDevice())).recoveryCodes).toEqual([]);
		const somebody = await logIn('other.trainer');
		await expect(add(somebody, device)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await test.app.db.delete(schema.attempt);
		for (let i = 2; i < 10; i += 1) await add(one, newDevice());
		await test.app.db.delete(schema.attempt);
		await expect(add(one, newDevice())).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('are taken away with the password, never another’s, and not the last one of staff', async () => {
		const { one } = await withPasskey('trainer');
		const other = await withPasskey('other.trainer');
		await add(one, newDevice());
		const ids = (await (await one.call()).show()).passkeys.map(({ id }) => id);
		const hers = (await (await other.one.call()).show()).passkeys[0]?.id ?? '';
		const remove = async (id: string, typed = password) =>
			await outcome((await one.call()).removePasskey({ id, password: typed }));
		expect(await remove(ids[0] ?? '', 'nope')).toBe('BAD_REQUEST');
		expect(await remove(hers)).toBe('NOT_FOUND');
		const both = await Promise.all(ids.map((id) => remove(id)));
		expect(both.toSorted()).toEqual(['BAD_REQUEST', 'in']);
		expect((await (await one.call()).show()).passkeys).toHaveLength(1);
		expect((await (await other.one.call()).show()).passkeys).toHaveLength(1);
	});

	it('are a trainee’s own choice: she may take the last one away, and logs in with one step again', async () => {
		const { one } = await withPasskey('finished');
		expect((await (await logIn('finished')).found()).viewer).toBeNull();
		const id = (await (await one.call()).show()).passkeys[0]?.id ?? '';
		expect(await outcome((await one.call()).removePasskey({ id, password }))).toBe('in');
		expect((await (await logIn('finished')).found()).viewer?.roles.has('trainee')).toBe(true);
		expect((await (await one.call()).show()).secondFactor).toMatchObject({ isOn: false, recoveryCodes: 0 });
	});

	it('go when an admin resets the second step', async () => {
		await withPasskey('trainer');
		const { accountId } = await test.viewerOf('trainer');
		await (await test.as('admin')).people.resetSecondFactor({ accountId });
		const one = await logIn('trainer');
		expect(await (await one.call()).showSecondFactor({})).toMatchObject({
			step: 'set-up',
			isAtTheDoor: true,
		});
	});

	it('are taken along by name, never by key, and erased', async () => {
		const { one, device } = await withPasskey('finished');
		const data = await (await one.call()).exportData();
		expect(data.passkeys).toMatchObject([{ name: 'Mijn telefoon' }]);
		const [row] = await test.app.db.select().from(schema.passkey);
		for (const secret of [device.id.toString('base64url'), row?.publicKey ?? '?'])
			expect(JSON.stringify(data)).not.toContain(secret);
		await asked(one);
		await (await one.call()).erase({ password });
		const { accountId } = row ?? { accountId: '' };
		for (const table of [schema.passkey, schema.passkeyChallenge])
			expect(await test.app.db.$count(table, eq(table.accountId, accountId))).toBe(0);
	});
});

describe('a passkey alone', () => {
	const enter = async (device: SoftwareDevice, bend: Bend = {}) => {
		const one = browser();
		const { options } = await (await one.call()).askPasskeyEntry();
		const response = asSent(device.get(options as Asked, bend));
		return { one, outcome: await outcome((await one.call()).logInByPasskey({ response })), response };
	};

	it('is both steps, when the device made sure who held it', async () => {
		const { device } = await withPasskey('trainer');
		expect((await enter(device, { isVerified: false })).outcome).toBe('BAD_REQUEST');
		const { one, outcome: came, response } = await enter(device);
		expect(came).toBe('in');
		expect((await one.found()).viewer?.roles.has('trainer')).toBe(true);
		expect(await outcome((await browser().call()).logInByPasskey({ response }))).toBe('BAD_REQUEST');
		// Just proved: the password is not asked for once more.
		expect(await outcome((await one.call()).offerPasskey({}))).toBe('in');
		later(16 * 60);
		expect(await outcome((await one.call()).offerPasskey({}))).toBe('BAD_REQUEST');
	});

	it('is asked for in the same words of everybody, and refused in one sentence', async () => {
		const { device } = await withPasskey('trainer');
		const { options } = await (await browser().call()).askPasskeyEntry();
		expect(options).toMatchObject({ allowCredentials: [], userVerification: 'required' });
		const stranger = newDevice();
		stranger.create({ challenge: 'x', user: { id: 'x' } });
		for (const came of [await enter(stranger), await enter(device, { userHandle: 'AAAA' })])
			expect(came.outcome).toBe('BAD_REQUEST');
		// Nor is a question of the second step one for the door.
		const half = await logIn('trainer');
		const response = asSent(device.get(await asked(half)));
		expect(await outcome((await browser().call()).logInByPasskey({ response }))).toBe('BAD_REQUEST');
	});
});
