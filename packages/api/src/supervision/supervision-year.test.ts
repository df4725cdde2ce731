import { schema } from '@sleutelwerk/db';
import { countSupervisionYear, listSupervisionYear } from '@sleutelwerk/db/repo/supervision-year';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { supervisionStatus } from './supervision-status.ts';
import { yearOf } from './supervision-view.ts';

let test: TestApp;
beforeAll(async () => {
	test = await openTestApp();
	await fill();
}, 120_000);
afterAll(() => test.close());

const { account, member, supervisionMeeting, supervisionRegistration } = schema;
const PEOPLE = 2000;

/** Two thousand key persons: since another day each, with nought to five meetings behind them and one to come. */
async function fill(): Promise<void> {
	const { db } = test.app;
	const { organisationId, accountId: trainerId } = await test.viewerOf('trainer');
	const safeContact = { channel: 'none', from: '09:00', until: '21:00', dress: 'neutral' } as const;
	const people = await db
		.insert(account)
		.values(
			Array.from({ length: PEOPLE }, (_, index) => ({
				...{ email: `many${index}@example.test`, safeContact },
				...{ name: `Persoon ${index}`, shownName: `P${index}` },
			})),
		)
		.returning({ id: account.id });
	const day = (back: number) => new Date(TEST_NOW.getTime() - back * 86_400_000);
	await db.insert(member).values(
		people.map(({ id: accountId }, index) => ({
			...{ accountId, organisationId, role: 'key-person' as const },
			createdAt: day((index * 7) % 400),
		})),
	);
	const meetings = await db
		.insert(supervisionMeeting)
		.values(
			[300, 200, 100, 50, 10, -10].map((back) => ({
				...{ organisationId, trainerId, kind: 'intervisie' as const, place: 'Zaal', seats: 8 },
				startsAt: day(back),
			})),
		)
		.returning();
	for (const [number, { id: meetingId, startsAt }] of meetings.entries()) {
		const isOver = startsAt < TEST_NOW;
		const came = people.filter((_, index) => (isOver ? index % 6 > number : index % 4 === 0));
		await db.insert(supervisionRegistration).values(
			came.map(({ id: accountId }, index) => ({
				...{ meetingId, accountId, state: 'confirmed' as const, arrival: index + 1 },
				...(isOver ? { attended: 'present' as const } : {}),
			})),
		);
	}
}

const wishOf = async (extra: object = {}) => {
	const { organisationId } = await test.viewerOf('trainer');
	return { organisationId, year: yearOf(TEST_NOW), now: TEST_NOW, perYear: 4, ...extra };
};

describe('the year of two thousand key persons', () => {
	it.each([0, 1, 4, 6])('stands in SQL as the rule says in words, at %i a year', async (perYear) => {
		for (const now of [TEST_NOW, new Date('2026-03-01T00:00:00Z')]) {
			const wish = await wishOf({ perYear, now });
			const rows = await listSupervisionYear(test.app.db, wish);
			expect(rows.length).toBeGreaterThan(PEOPLE);
			const wrong = rows.filter(
				(row) => row.status !== supervisionStatus({ ...row, perYear }, wish.year, now),
			);
			expect(wrong).toEqual([]);
		}
	});

	it('counts each status, and the pages hold everybody once, the most urgent first', async () => {
		const trainer = await test.as('trainer');
		const first = await trainer.supervision.status();
		const { counts } = first;
		expect(await countSupervisionYear(test.app.db, await wishOf())).toEqual(counts);
		expect(first.total).toBe(counts.overdue + counts.soon + counts['on-track']);
		for (const status of ['overdue', 'soon', 'on-track'] as const) expect(counts[status]).toBeGreaterThan(50);
		const everybody = (await trainer.supervision.status({ page: null })).people;
		const paged = [];
		for (let page = 1; page <= first.pages; page++)
			paged.push(...(await trainer.supervision.status({ page })).people);
		expect(paged).toEqual(everybody);
		expect(new Set(paged.map((one) => one.accountId)).size).toBe(first.total);
		const order = everybody.map((one) => ['overdue', 'soon', 'on-track'].indexOf(one.status));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	}, 60_000);

	it('finds by name and by status, and a sign of the query language is a letter', async () => {
		const trainer = await test.as('trainer');
		const found = await trainer.supervision.status({ search: 'persoon 199', status: 'overdue' });
		expect(found.people.length).toBeGreaterThan(0);
		expect(found.total).toBe(found.people.length);
		for (const one of found.people) expect(one).toMatchObject({ status: 'overdue' });
		for (const one of found.people) expect(one.name).toMatch(/^Persoon 199/);
		expect((await trainer.supervision.status({ search: '%' })).total).toBe(0);
		expect((await (await test.as('other.trainer')).supervision.status({ search: 'Persoon' })).total).toBe(0);
	});

	it('a meeting that was called off counts for nobody', async () => {
		const { db } = test.app;
		const before = await countSupervisionYear(db, await wishOf());
		await db.update(supervisionMeeting).set({ isCancelled: true });
		const after = await countSupervisionYear(db, await wishOf());
		expect(after.overdue).toBeGreaterThan(before.overdue);
		await db
			.update(supervisionMeeting)
			.set({ isCancelled: false })
			.where(eq(supervisionMeeting.place, 'Zaal'));
	});
});
