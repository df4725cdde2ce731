import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limit } from '../limits.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { sendWebinarReminders } from './send-webinar-reminders.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

/** An open webinar with one seat taken; gives how often she was reminded, after the job ran at each of the moments. */
async function remindedAt(
	startsAt: string,
	signedUpAt: string,
	moments: readonly string[],
): Promise<number[]> {
	test.setNow(new Date(signedUpAt));
	const coordinator = await test.as('coordinator');
	const { id } = await coordinator.webinar.create({
		...{ title: { nl: 'Avond' }, startsAt: new Date(startsAt), minutes: 90, languages: ['nl'] },
		...{ audience: 'everybody', seats: 3, joinUrl: '', interpreters: [], deleteAfterDays: 10 },
		id: randomUUID(),
	});
	await coordinator.webinar.open({ id, room: ['hidden', 'notRecorded', 'chatOff'] });
	const requestId = randomUUID();
	await test.asNobody().webinar.signUp({ webinarId: id, requestId, email: `${requestId}@example.test` });
	const counts: number[] = [];
	for (const moment of moments) {
		test.setNow(new Date(moment));
		await sendWebinarReminders(test.app);
		counts.push(await reminders(requestId));
	}
	return counts;
}

async function reminders(requestId: string): Promise<number> {
	const { outgoingMail, registration } = schema;
	const rows = await test.app.db
		.select({ id: outgoingMail.id })
		.from(outgoingMail)
		.innerJoin(registration, eq(registration.id, outgoingMail.registrationId))
		.where(and(eq(registration.requestId, requestId), eq(outgoingMail.template, 'webinar-reminder')));
	return rows.length;
}

it('reminds the day before, also in the last hour before the day that is an hour short', async () => {
	// Saturday 27 March 2027, 23:30: 24 hours later it is Monday 00:30. The evening is on Monday.
	const monday = await remindedAt('2027-03-29T17:30:00Z', '2027-03-20T10:00:00Z', [
		'2027-03-27T22:30:00Z',
		'2027-03-28T10:07:00Z',
		'2027-03-28T11:07:00Z',
	]);
	expect(monday).toEqual([0, 1, 1]);
	const sunday = await remindedAt('2027-03-28T17:30:00Z', '2027-03-20T10:00:00Z', ['2027-03-27T22:30:00Z']);
	expect(sunday).toEqual([1]);
});

it('and in the first hour of the day that is an hour longer', async () => {
	// Sunday 25 October 2026, 00:30: 24 hours later it is still Sunday.
	const monday = await remindedAt('2026-10-26T18:30:00Z', '2026-10-10T10:00:00Z', [
		'2026-10-24T21:30:00Z',
		'2026-10-24T22:30:00Z',
		'2026-10-25T00:30:00Z',
		'2026-10-25T01:30:00Z',
	]);
	expect(monday).toEqual([0, 1, 1, 1]);
});

it('a clock that jumps ahead and back reminds nobody twice and locks nobody out', async () => {
	const counts = await remindedAt('2027-02-10T18:30:00Z', '2027-02-01T10:00:00Z', [
		'2027-02-09T10:00:00Z',
		'2028-02-09T10:00:00Z',
		'2027-02-08T10:00:00Z',
		'2027-02-09T11:00:00Z',
	]);
	expect(counts).toEqual([1, 1, 1, 1]);
	const at = (moment: string) => {
		test.setNow(new Date(moment));
		return limit(test.app, 'loginPerAccount', 'somebody@example.test');
	};
	for (let tries = 0; tries < 10; tries += 1) await at('2027-06-01T10:00:00Z');
	await expect(at('2027-06-01T10:00:00Z')).rejects.toMatchObject({ code: 'TOO_MANY' });
	// What was counted in a future that never came does not weigh, before it or after.
	await at('2027-01-01T10:00:00Z');
	await at('2027-06-01T10:31:00Z');
});
