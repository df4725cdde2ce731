import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

const CROWD = 200;
const SEATS = 5;

describe('two hundred people and the last seats of a group', () => {
	let test: TestApp;
	let people: string[] = [];
	let asPerson: (accountId: string) => ReturnType<TestApp['as']>;
	let template: typeof schema.cohort.$inferSelect;
	beforeAll(async () => {
		test = await openTestApp();
		const viewer = await test.viewerOf('trainee');
		const account = { shownName: 'Iemand', locale: 'nl' };
		const safeContact = { channel: 'mail', from: '09:00', until: '21:00', dress: 'neutral' } as const;
		const made = await test.app.db
			.insert(schema.account)
			.values(
				Array.from({ length: CROWD }, (_, i) => ({
					...{ ...account, safeContact, name: `Gedrang ${i}` },
					email: `gedrang${i}@example.test`,
				})),
			)
			.returning({ id: schema.account.id });
		people = made.map((one) => one.id);
		asPerson = (accountId) => test.as('trainee', { viewer: { ...viewer, accountId } });
		const [found] = await test.app.db
			.select()
			.from(schema.cohort)
			.where(eq(schema.cohort.name, 'Groep Winter'));
		if (!found) throw new Error('no open group');
		template = found;
	});
	afterAll(() => test.close());

	async function newGroup(capacity = SEATS): Promise<string> {
		const { organisationId, courseVersionId } = template;
		const [row] = await test.app.db
			.insert(schema.cohort)
			.values({ organisationId, courseVersionId, name: `Gedrang ${newId()}`, capacity })
			.returning({ id: schema.cohort.id });
		return row?.id ?? '';
	}
	const rowsOf = async (cohortId: string) =>
		await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.cohortId, cohortId))
			.orderBy(asc(schema.enrolment.arrival));
	const join = async (cohortId: string, accountId: string) =>
		await (await asPerson(accountId)).cohort.join({ cohortId });

	it.each([1, 2, 3])('gives exactly the seats, the rest in order, nobody twice (run %i)', async () => {
		const cohortId = await newGroup();
		// Every third person taps twice.
		const taps = people.flatMap((id, i) => (i % 3 === 0 ? [id, id] : [id]));
		const answers = await Promise.all(taps.map(async (id) => ({ id, ...(await join(cohortId, id)) })));
		const rows = await rowsOf(cohortId);
		expect(rows).toHaveLength(CROWD);
		expect(new Set(rows.map((one) => one.accountId)).size).toBe(CROWD);
		expect(rows.map((one) => one.arrival)).toEqual(Array.from({ length: CROWD }, (_, i) => i + 1));
		// Who came first has the seats: nobody with a seat came after somebody who waits.
		expect(rows.slice(0, SEATS).every((one) => one.state === 'active')).toBe(true);
		expect(rows.slice(SEATS).every((one) => one.state === 'waiting')).toBe(true);
		const told = new Map(answers.map((one) => [one.id, one.state]));
		for (const row of rows)
			expect(told.get(row.accountId)).toBe(row.state === 'active' ? 'confirmed' : 'waiting');
	});

	it('moves up exactly as many as leave at once, the first in order', async () => {
		const cohortId = await newGroup();
		for (const id of people.slice(0, SEATS + 6)) await join(cohortId, id);
		const before = await rowsOf(cohortId);
		const [first, second] = people;
		const leave = async (id = '') => (await asPerson(id)).cohort.leave({ cohortId });
		// Two leave at the same moment, both tap more than once.
		await Promise.all([leave(first), leave(second), leave(first), leave(second), leave(second)]);
		const after = await rowsOf(cohortId);
		expect(after.filter((one) => one.state === 'active')).toHaveLength(SEATS);
		const moved = after.filter(
			(one) => one.state === 'active' && before.find((was) => was.id === one.id)?.state === 'waiting',
		);
		expect(moved.map((one) => one.arrival)).toEqual([SEATS + 1, SEATS + 2]);
		// Both were told, once each.
		const mails = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(
				and(
					eq(schema.outgoingMail.template, 'group-promoted'),
					inArray(
						schema.outgoingMail.accountId,
						moved.map((one) => one.accountId),
					),
				),
			);
		expect(mails).toHaveLength(2);
	});

	it('moves nobody up when somebody leaves the queue', async () => {
		const cohortId = await newGroup(2);
		for (const id of people.slice(0, 5)) await join(cohortId, id);
		await (await asPerson(people[3] ?? '')).cohort.leave({ cohortId });
		expect((await rowsOf(cohortId)).map((one) => one.state)).toEqual([
			...['active', 'active', 'waiting', 'left', 'waiting'],
		]);
	});

	it('stays true when the coordinator gives more seats while a crowd joins and some leave', async () => {
		const coordinator = await test.as('coordinator');
		const cohortId = await newGroup(3);
		const trainerIds = [(await test.viewerOf('trainer')).accountId];
		for (const id of people.slice(0, 3)) await join(cohortId, id);
		const grow = (capacity: number) =>
			coordinator.cohort.change({
				...{ id: cohortId, name: 'Gedrang', state: 'open', languages: ['nl'], trainerIds, capacity },
			});
		await Promise.all([
			...people.slice(3, 60).map((id) => join(cohortId, id)),
			grow(7),
			(await asPerson(people[0] ?? '')).cohort.leave({ cohortId }),
			grow(9),
			(await asPerson(people[1] ?? '')).cohort.leave({ cohortId }),
		]);
		await grow(9);
		const rows = (await rowsOf(cohortId)).filter((one) => one.state !== 'left');
		expect(rows).toHaveLength(58);
		// Nobody waits before somebody with a seat, and no seat is empty while somebody waits.
		expect(rows.slice(0, 9).every((one) => one.state === 'active')).toBe(true);
		expect(rows.slice(9).every((one) => one.state === 'waiting')).toBe(true);
		const fewer = await grow(8).catch((error: { cause?: { fields?: unknown } }) => error.cause?.fields);
		expect(fewer).toEqual({ capacity: 'cohort.problem.seatsTaken' });
		expect((await rowsOf(cohortId)).filter((one) => one.state === 'active')).toHaveLength(9);
	});
});
