import { readFileSync } from 'node:fs';
import path from 'node:path';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { sendSupervisionReminders } from './send-reminders.ts';
import { nextTurn } from './supervision-status.ts';
import { yearOf } from './supervision-view.ts';

const { account, member, outgoingMail, supervisionReminder } = schema;
let test: TestApp;
let told: Record<'oneSeat' | 'full', string>;
beforeAll(async () => {
	test = await openTestApp();
	const file = readFileSync(path.join(test.app.dataDir, 'demo.json'), 'utf8');
	told = (JSON.parse(file) as { supervision: typeof told }).supervision;
});
beforeEach(async () => {
	test.setNow(TEST_NOW);
	await test.app.db.delete(supervisionReminder);
	await test.app.db.delete(outgoingMail);
});
afterAll(() => test.close());

const mails = async (template: string) =>
	(await test.app.db.select().from(outgoingMail)).filter((mail) => mail.template === template);

describe('the day before a meeting', () => {
	// The meeting with one seat left is nine days away, at 18:00 UTC.
	const dayBefore = new Date('2026-11-30T08:00:00Z');

	it('everybody with a seat is told once, however often the job runs, at once or after each other', async () => {
		test.setNow(dayBefore);
		await Promise.all([1, 2, 3].map(() => sendSupervisionReminders(test.app)));
		await sendSupervisionReminders(test.app);
		const sent = await mails('reminder');
		const people = new Set(sent.map((mail) => mail.accountId));
		expect(sent).toHaveLength(people.size);
		expect(people.size).toBe(5);
		for (const mail of sent) {
			expect(mail.dress).toBe('neutral');
			expect(JSON.stringify(mail.params)).toContain(told.oneSeat);
		}
	});

	it('nobody is told two days before, or of a meeting that was called off, or whose hours come too late', async () => {
		test.setNow(new Date('2026-11-29T08:00:00Z'));
		await sendSupervisionReminders(test.app);
		expect(await mails('reminder')).toEqual([]);
		test.setNow(dayBefore);
		const { accountId } = await test.viewerOf('deelnemer15');
		const [row] = await test.app.db.select().from(account).where(eq(account.id, accountId));
		if (!row) throw new Error('no account');
		const late = { ...row.safeContact, from: '03:00', until: '03:05' };
		await test.app.db.update(account).set({ safeContact: late }).where(eq(account.id, accountId));
		test.setNow(new Date('2026-11-30T22:59:00Z'));
		await sendSupervisionReminders(test.app);
		// Three in the night is before the evening of the meeting: she is told within her hours.
		const [hers] = (await mails('reminder')).filter((mail) => mail.accountId === accountId);
		expect(hers?.notBefore).toEqual(new Date('2026-12-01T02:00:00Z'));
		await test.app.db.update(account).set({ safeContact: row.safeContact }).where(eq(account.id, accountId));
		await test.app.db.delete(outgoingMail);
		await test.app.db.delete(supervisionReminder);
		await (await test.as('trainer')).supervision.cancel({ id: told.oneSeat });
		await test.app.db.delete(outgoingMail);
		await sendSupervisionReminders(test.app);
		expect(await mails('reminder')).toEqual([]);
	});
});

describe('weeks before a turn is late', () => {
	it('is the moment the rule asks for one more', () => {
		const year = yearOf(TEST_NOW);
		const long = new Date('2020-01-01T00:00:00Z');
		const turn = (attended: number, booked = 0) =>
			nextTurn({ attended, booked, perYear: 4, since: long }, year);
		expect(turn(0)?.dueAt.toISOString().slice(0, 10)).toBe('2026-04-02');
		expect(turn(1, 1)).toMatchObject({ turn: 3 });
		// The last turn falls due with the year itself.
		expect(turn(3)).toBeNull();
		expect(turn(4)).toBeNull();
	});

	it('she is told once for each turn, neutrally, and not when she is in time or late already', async () => {
		const { accountId, organisationId } = await test.viewerOf('deelnemer22');
		await test.app.db
			.update(member)
			.set({ createdAt: new Date('2025-01-01T00:00:00Z') })
			.where(eq(member.accountId, accountId));
		const hers = async () => (await mails('supervision-due')).filter((mail) => mail.accountId === accountId);
		for (const [now, count] of [
			['2027-02-01T09:00:00Z', 0],
			['2027-03-10T09:00:00Z', 1],
			['2027-03-20T09:00:00Z', 1],
			['2027-05-01T09:00:00Z', 1],
			['2027-09-20T09:00:00Z', 1],
		] as const) {
			test.setNow(new Date(now));
			await sendSupervisionReminders(test.app);
			await sendSupervisionReminders(test.app);
			expect(await hers(), now).toHaveLength(count);
		}
		const [mail] = await hers();
		expect(mail).toMatchObject({
			dress: 'neutral',
			params: { link: 'http://localhost:3000/learn/meeting/next' },
		});
		const coordinator = await test.as('coordinator');
		const settings = await coordinator.supervision.showSettings();
		await coordinator.supervision.changeSettings({ ...settings, perYear: 0 });
		await test.app.db.delete(supervisionReminder);
		await test.app.db.delete(outgoingMail);
		test.setNow(new Date('2027-03-10T09:00:00Z'));
		await sendSupervisionReminders(test.app);
		expect(await hers()).toEqual([]);
		expect(organisationId).toBeTruthy();
	});
});
