import { schema } from '@sleutelwerk/db';
import { openTestDatabase } from '@sleutelwerk/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../context.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { adminLink, firstAdminLink } from './first-admin.ts';

let test: TestApp;
let empty: Pick<App, 'db' | 'clock' | 'origin' | 'isDemo'> & { close: () => Promise<void> };
beforeAll(async () => {
	test = await openTestApp();
	const { db, close } = await openTestDatabase();
	empty = { db, close, clock: () => new Date(), origin: 'https://course.example.org', isDemo: false };
});
afterAll(async () => {
	await test.close();
	await empty.close();
});

describe('the first admin', () => {
	it('gets a link in an empty house until somebody can log in, and one account however often it starts', async () => {
		const links = await Promise.all([firstAdminLink(empty), firstAdminLink(empty), firstAdminLink(empty)]);
		expect(links.every((link) => link?.startsWith('https://course.example.org/login/link/'))).toBe(true);
		expect(new Set(links).size).toBe(3);
		expect(await empty.db.$count(schema.account)).toBe(1);
		expect(await empty.db.$count(schema.organisation)).toBe(1);
		expect((await empty.db.select().from(schema.member)).map((row) => row.role)).toEqual(['admin']);
		await empty.db.update(schema.account).set({ passwordHash: 'x' });
		expect(await firstAdminLink(empty)).toBeNull();
	});

	it('is let in by it, and still owes the second factor', async () => {
		const link = await adminLink({ ...test.app, isDemo: false }, 'new.admin@example.test');
		const caller = test.asNobody({ isDemo: false });
		const token = link.split('/').at(-1) ?? '';
		expect(await caller.account.redeemLoginLink({ token })).toEqual({ next: 'second-factor' });
		expect((await test.viewerOf('new.admin')).roles.has('admin')).toBe(true);
	});

	it('is not told of in the demonstration', async () => {
		expect(await firstAdminLink({ ...empty, isDemo: true })).toBeNull();
	});
});
