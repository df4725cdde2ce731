import type * as Crypto from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

/** How often a password was hashed: what takes long, and would tell by the clock whether there is somebody. */
const hashes = vi.hoisted(() => ({ count: 0 }));
vi.mock('node:crypto', async (original) => {
	const real = await original<typeof Crypto>();
	const argon2: typeof real.argon2 = (...args) => {
		hashes.count += 1;
		real.argon2(...args);
	};
	return { ...real, argon2 };
});

const password = 'vier gewone woorden samen';
let test: TestApp;
beforeAll(async () => {
	test = await openTestApp();
	// Whoever came by a mailed link and never chose a password.
	await test.app.db
		.update(schema.account)
		.set({ passwordHash: null })
		.where(eq(schema.account.email, 'deelnemer4@example.test'));
});
afterAll(() => test.close());
beforeEach(async () => void (await test.app.db.delete(schema.attempt)));

/** Everything that comes back, and the work it took. */
async function told(work: () => Promise<unknown>) {
	hashes.count = 0;
	const answer = await work().catch((error: { code?: string; cause?: { fields?: unknown } }) => ({
		code: error.code,
		fields: error.cause?.fields,
	}));
	return { answer, hashes: hashes.count };
}

describe('nobody learns whether somebody has an account', () => {
	const KNOWN = 'trainee@example.test';
	const UNKNOWN = 'nobody.here@example.test';

	it('by logging in: one hash and one answer, whatever was wrong', async () => {
		const logIn = (email: string) => told(() => test.asNobody().account.logIn({ email, password }));
		const wrong = await logIn(KNOWN);
		expect(wrong).toMatchObject({ hashes: 1, answer: { code: 'BAD_REQUEST' } });
		for (const email of [UNKNOWN, 'deelnemer4@example.test', 'niemand-1234'])
			expect(await logIn(email), email).toEqual(wrong);
	});

	it('by asking for a link', async () => {
		const ask = (email: string) => told(() => test.asNobody().account.requestLoginLink({ email }));
		const known = await ask(KNOWN);
		expect(known).toMatchObject({ hashes: 0, answer: { asked: true } });
		expect(await ask(UNKNOWN)).toEqual(known);
	});

	it('by registering without an invitation', async () => {
		const contact = { channel: 'none', from: '09:00', until: '21:00', dress: 'neutral' } as const;
		const about = { name: 'Naam', shownName: 'Naam', locale: 'nl', password, ...contact } as const;
		const register = (email: string) =>
			told(() => test.asNobody().account.register({ ...about, email, invitation: 'x'.repeat(32) }));
		const known = await register(KNOWN);
		expect(known).toMatchObject({ hashes: 1, answer: { code: 'NOT_FOUND' } });
		expect(await register(UNKNOWN)).toEqual(known);
	});

	it('by a link, a code or a passkey that is none', async () => {
		const { account } = test.asNobody();
		for (const work of [
			() => account.redeemLoginLink({ token: 'x'.repeat(32) }),
			() => account.redeemPrintedCode({ code: 'AAAA-BBBB-CCCC' }),
			() => account.logInByPasskey({ response: '{}' }),
		])
			expect(await told(work)).toMatchObject({ hashes: 0, answer: { code: 'BAD_REQUEST' } });
	});

	it('counts every hash there is', async () => {
		const right = { email: 'finished@example.test', password: 'sleutelwerk-demo' };
		expect(await told(() => test.asNobody().account.logIn(right))).toMatchObject({ hashes: 1 });
		const { account } = await test.as('finished');
		const change = { current: right.password, next: password };
		expect(await told(() => account.changePassword(change))).toMatchObject({ hashes: 2 });
	});
});
