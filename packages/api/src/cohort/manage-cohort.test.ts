import { courseDays, newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

let test: TestApp;
let trainerIds: string[];
beforeAll(async () => {
	test = await openTestApp();
	trainerIds = [(await test.viewerOf('trainer')).accountId];
});
afterAll(() => test.close());
beforeEach(() => void (test.sent.length = 0));

const half = (day: string) => ({ day, time: '10:00', minutes: 180, place: 'Zaal 1 (voorbeeld)' });
const wish = (name: string, capacity = 3) => ({
	...{ name, capacity, languages: ['nl', 'ar'] as ('nl' | 'ar')[], trainerIds, requestId: newId() },
	meetings: courseDays('2027-01-16', 2).map(half),
});
const make = async (name: string, capacity = 3) =>
	(await (await test.as('coordinator')).cohort.create(wish(name, capacity))).id;
const rowsOf = async (cohortId: string) =>
	await test.app.db.select().from(schema.enrolment).where(eq(schema.enrolment.cohortId, cohortId));
const enrolmentOf = async (cohortId: string, who: string) => {
	const { accountId } = await test.viewerOf(who);
	const row = (await rowsOf(cohortId)).find((one) => one.accountId === accountId);
	if (!row) throw new Error(`${who} is not in the group`);
	return row;
};
const join = async (cohortId: string, ...people: string[]) => {
	for (const who of people) await (await test.as(who)).cohort.join({ cohortId });
};
const mailsTo = async (who: string) => {
	const { accountId } = await test.viewerOf(who);
	const { outgoingMail } = schema;
	const rows = await test.app.db.select().from(outgoingMail).where(eq(outgoingMail.accountId, accountId));
	return rows.map((one) => one.template);
};

describe('a coordinator and her groups', () => {
	it('makes a group with six half-days once, by the clocks of summer and winter', async () => {
		const coordinator = await test.as('coordinator');
		const given = { ...wish('Groep Maart'), meetings: courseDays('2027-03-20', 1).map(half) };
		const [one, two] = await Promise.all([
			coordinator.cohort.create(given),
			coordinator.cohort.create(given),
		]);
		expect(one.id).toBe(two.id);
		const group = await coordinator.cohort.show({ id: one.id });
		expect(group).toMatchObject({ name: 'Groep Maart', capacity: 3, state: 'open' });
		expect(group.meetings.map((meeting) => meeting.number)).toEqual([1, 2, 3, 4, 5, 6]);
		// The clocks go forward on 28 March: ten o'clock stays ten o'clock.
		expect(group.meetings.slice(0, 3).map((meeting) => meeting.startsAt.toISOString())).toEqual([
			...['2027-03-20T09:00:00.000Z', '2027-03-27T09:00:00.000Z', '2027-04-03T08:00:00.000Z'],
		]);
	});

	it('may give twenty seats and not one more, and only to trainers of her own organisation', async () => {
		const coordinator = await test.as('coordinator');
		const many = await refusalOf(coordinator.cohort.create(wish('Te groot', 21)));
		expect(many.fields).toMatchObject({ capacity: 'error.field.seats' });
		const stranger = (await test.viewerOf('other.trainer')).accountId;
		const wrong = await refusalOf(coordinator.cohort.create({ ...wish('Vreemd'), trainerIds: [stranger] }));
		expect(wrong.fields).toMatchObject({ trainerIds: 'error.field.choose' });
		const noDay = { ...wish('Dag'), meetings: [half('2027-02-30')] };
		expect((await refusalOf(coordinator.cohort.create(noDay))).fields).toHaveProperty(['meetings.0.day']);
	});

	it('finds groups by page, by a part of the name and by state, and none of another organisation', async () => {
		const coordinator = await test.as('coordinator');
		await make('Honderd % zeker');
		const all = await coordinator.cohort.browse();
		expect(all.groups.map((one) => one.name)).not.toContain('Groep Zuid');
		expect(all.total).toBe(all.groups.length);
		const named = await coordinator.cohort.browse({ search: '% z' });
		expect(named.groups.map((one) => one.name)).toEqual(['Honderd % zeker']);
		const finished = await coordinator.cohort.browse({ state: 'finished' });
		expect(finished.groups.map((one) => one.name)).toEqual(['Groep Voorjaar']);
		expect((await coordinator.cohort.browse({ page: 9 })).groups).toEqual([]);
	});

	it('moves up the first who wait when there are more seats, and throws nobody out', async () => {
		const coordinator = await test.as('coordinator');
		const id = await make('Groep Stoelen', 2);
		await join(id, 'deelnemer1', 'deelnemer2', 'deelnemer3', 'deelnemer4', 'deelnemer5');
		const same = {
			id,
			name: 'Groep Stoelen',
			languages: ['nl' as const],
			trainerIds,
			state: 'open' as const,
		};
		expect(await coordinator.cohort.change({ ...same, capacity: 4 })).toEqual({ promoted: 2 });
		expect((await enrolmentOf(id, 'deelnemer4')).state).toBe('active');
		expect((await enrolmentOf(id, 'deelnemer5')).state).toBe('waiting');
		const refused = await refusalOf(coordinator.cohort.change({ ...same, capacity: 3 }));
		expect(refused.fields).toEqual({ capacity: 'cohort.problem.seatsTaken' });
		expect((await rowsOf(id)).filter((one) => one.state === 'active')).toHaveLength(4);
	});

	it('finishes a group with everybody in it; who still waited is told, and it can be undone', async () => {
		const coordinator = await test.as('coordinator');
		const id = await make('Groep Klaar', 1);
		await join(id, 'deelnemer6', 'deelnemer7');
		const same = { id, name: 'Groep Klaar', capacity: 1, languages: ['nl' as const], trainerIds };
		await coordinator.cohort.change({ ...same, state: 'finished' });
		expect((await enrolmentOf(id, 'deelnemer6')).state).toBe('finished');
		expect((await enrolmentOf(id, 'deelnemer7')).state).toBe('left');
		expect(await mailsTo('deelnemer7')).toContain('group-left');
		await coordinator.cohort.change({ ...same, state: 'running' });
		expect((await enrolmentOf(id, 'deelnemer6')).state).toBe('active');
	});

	it('shows on her overview only groups that run or are open, and few of them', async () => {
		const coordinator = await test.as('coordinator');
		for (let i = 0; i < 14; i += 1) await make(`Groep Rij ${i}`);
		const { groups } = await coordinator.manage.showOverview();
		expect(groups.every((one) => one.state !== 'finished')).toBe(true);
		expect(groups.filter((one) => one.state === 'open')).toHaveLength(10);
		expect(groups.find((one) => one.name === 'Groep Najaar')).toMatchObject({ people: 16, capacity: 16 });
	});
});

describe('who is taken out or moved', () => {
	it('goes for a reason out of a short list, is told, and exactly one moves up', async () => {
		const trainer = await test.as('trainer');
		const id = await make('Groep Uit', 1);
		await join(id, 'deelnemer8', 'deelnemer9', 'deelnemer10');
		const { id: enrolmentId } = await enrolmentOf(id, 'deelnemer8');
		await Promise.all([1, 2, 3].map(() => trainer.cohort.takeOut({ enrolmentId, reason: 'no-time' })));
		expect(await enrolmentOf(id, 'deelnemer8')).toMatchObject({ state: 'left', leftReason: 'no-time' });
		expect((await enrolmentOf(id, 'deelnemer9')).state).toBe('active');
		expect((await enrolmentOf(id, 'deelnemer10')).state).toBe('waiting');
		expect((await mailsTo('deelnemer8')).filter((one) => one === 'group-left')).toHaveLength(1);
		const words = { enrolmentId, reason: 'Zij zegt dat het thuis niet gaat' as 'no-time' };
		expect((await refusalOf(trainer.cohort.takeOut(words))).fields).toEqual({ reason: 'error.field.choose' });
	});

	it('takes what she did along to another group, where a seat is free', async () => {
		const coordinator = await test.as('coordinator');
		const trainer = await test.as('trainer');
		const [from, to] = [await make('Groep Van', 1), await make('Groep Naar', 1)];
		await join(from, 'deelnemer11', 'deelnemer12');
		const { id: enrolmentId } = await enrolmentOf(from, 'deelnemer11');
		const [first] = (await trainer.cohort.show({ id: from })).meetings;
		const mark = { requestId: newId(), enrolmentId, meetingId: first?.id ?? '', state: 'present' as const };
		test.setNow(new Date('2027-01-16T11:00:00Z'));
		await trainer.attendance.mark({ ...mark, deviceAt: '2027-01-16T10:30:00Z' });
		expect(await coordinator.cohort.move({ enrolmentId, cohortId: to })).toMatchObject({
			group: 'Groep Naar',
		});
		const there = await trainer.cohort.show({ id: to });
		expect(there.people).toMatchObject([{ enrolmentId, attended: 1, state: 'active' }]);
		expect((await enrolmentOf(from, 'deelnemer12')).state).toBe('active');
		expect(await mailsTo('deelnemer11')).toContain('group-moved');
		// A full group stays full.
		const other = (await enrolmentOf(from, 'deelnemer12')).id;
		const refused = await refusalOf(coordinator.cohort.move({ enrolmentId: other, cohortId: to }));
		expect(refused.fields).toEqual({ cohortId: 'cohort.problem.noSeat' });
		// A half-day that is called off counts for nobody, wherever she is now.
		await trainer.meeting.cancel({ id: first?.id ?? '' });
		expect((await trainer.cohort.show({ id: to })).people).toMatchObject([{ attended: 0 }]);
	});

	it('lets two who change places at once wait for each other, and neither is lost', async () => {
		const coordinator = await test.as('coordinator');
		const [a, b] = [await make('Groep A', 2), await make('Groep B', 2)];
		await join(a, 'deelnemer13');
		await join(b, 'deelnemer14');
		const [one, two] = [await enrolmentOf(a, 'deelnemer13'), await enrolmentOf(b, 'deelnemer14')];
		await Promise.all([
			coordinator.cohort.move({ enrolmentId: one.id, cohortId: b }),
			coordinator.cohort.move({ enrolmentId: two.id, cohortId: a }),
		]);
		expect((await enrolmentOf(b, 'deelnemer13')).id).toBe(one.id);
		expect((await enrolmentOf(a, 'deelnemer14')).id).toBe(two.id);
	});
});

describe('others', () => {
	it('learn nothing of a group that is not theirs, and change nothing in it', async () => {
		const id = await make('Groep Eigen');
		await join(id, 'deelnemer15');
		const { id: enrolmentId } = await enrolmentOf(id, 'deelnemer15');
		const same = {
			id,
			name: 'x',
			capacity: 3,
			languages: ['nl' as const],
			trainerIds,
			state: 'open' as const,
		};
		const outsider = await test.as('other.trainer');
		expect(await codeOf(outsider.cohort.showPerson({ enrolmentId }))).toBe('NOT_FOUND');
		expect(await codeOf(outsider.cohort.takeOut({ enrolmentId, reason: 'no-time' }))).toBe('NOT_FOUND');
		// A trainer of the same house who does not run this group.
		const colleague = await test.as('cotrainer');
		expect(await codeOf(colleague.cohort.takeOut({ enrolmentId, reason: 'no-time' }))).toBe('NOT_FOUND');
		expect(await codeOf(colleague.cohort.browse())).toBe('NOT_ALLOWED');
		const { organisationId } = await test.viewerOf('other.trainer');
		const viewer = { ...(await test.viewerOf('coordinator')), organisationId };
		const elsewhere = await test.as('coordinator', { viewer });
		expect(await codeOf(elsewhere.cohort.change(same))).toBe('NOT_FOUND');
		expect(await codeOf(elsewhere.cohort.showSettings({ id }))).toBe('NOT_FOUND');
		expect(await codeOf(elsewhere.cohort.move({ enrolmentId, cohortId: id }))).toBe('NOT_FOUND');
		expect((await enrolmentOf(id, 'deelnemer15')).state).toBe('active');
	});
});
