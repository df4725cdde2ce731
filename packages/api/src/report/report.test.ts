import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import type { ActivityKind, PEOPLE_BANDS } from '@sleutelwerk/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

let test: TestApp;
let organisationId = '';
let accounts: string[] = [];
// A year of its own: what the demonstration holds does not count in it.
const YEAR = 2024;
beforeAll(async () => {
	test = await openTestApp();
	organisationId = (await test.viewerOf('coordinator')).organisationId;
	accounts = (await test.app.db.select({ id: schema.account.id }).from(schema.account)).map((row) => row.id);
});
afterAll(() => test.close());

const account = (index: number) => accounts[index] ?? '';
const codeOf = (error: { code?: string }) => error.code;
const report = async (year = YEAR) => {
	const { figures, activities } = await (await test.as('coordinator')).report.show({ year });
	const byName = Object.fromEntries(figures.map((one) => [one.name, one.value]));
	return { byName, activities };
};

async function addActivities(
	kind: ActivityKind,
	people: (typeof PEOPLE_BANDS)[number],
	howMany: number,
): Promise<void> {
	await test.app.db.insert(schema.activity).values(
		Array.from({ length: howMany }, () => ({
			...{ organisationId, accountId: account(0), kind, people, day: `${YEAR}-05-05` },
		})),
	);
}

async function addSupervision(startsAt: Date, present: number): Promise<void> {
	const id = randomUUID();
	await test.app.db.insert(schema.supervisionMeeting).values({
		...{ id, organisationId, trainerId: account(0), kind: 'intervisie', startsAt, place: 'Zaal', seats: 20 },
	});
	await test.app.db.insert(schema.supervisionRegistration).values(
		Array.from({ length: present }, (_, index) => ({
			...{ meetingId: id, accountId: account(index), arrival: index + 1, state: 'confirmed' as const },
			attended: 'present' as const,
		})),
	);
}

describe('the report', () => {
	it('is for the coordinator of the organisation', async () => {
		expect(await test.asNobody().report.show({}).catch(codeOf)).toBe('UNAUTHORIZED');
		expect(await (await test.as('trainer')).report.show({}).catch(codeOf)).toBe('FORBIDDEN');
		expect(await (await test.as('partner')).partner.list().catch(codeOf)).toBe('FORBIDDEN');
		expect(await (await test.as('trainee')).manage.showOverview().catch(codeOf)).toBe('FORBIDDEN');
	});

	it('counts meetings and each person once, in the year on the Dutch clock', async () => {
		for (let month = 1; month <= 5; month += 1) await addSupervision(new Date(Date.UTC(YEAR, month, 4)), 6);
		// New Year's Eve in Greenwich is the next year already in the Netherlands.
		await addSupervision(new Date(Date.UTC(YEAR, 11, 31, 23, 30)), 9);
		const { byName } = await report();
		expect(byName).toMatchObject({ supervisionMeetings: 5, supervisionPeople: 6 });
	});

	it('hides figures from one to four, and totals they could be taken from', async () => {
		await addActivities('dialogue', '10-19', 7);
		await addActivities('dialogue', '1-4', 2);
		await addActivities('information', '5-9', 6);
		const { activities, byName } = await report();
		const rowOf = (kind: string) => activities.find((one) => one.kind === kind);
		// The total would give the small one away: the other figure of the row goes with it.
		expect(rowOf('dialogue')).toMatchObject({ byBand: [null, 0, null, 0, 0], total: 9 });
		expect(rowOf('information')).toMatchObject({ byBand: [0, 6, 0, 0, 0], total: 6 });
		expect(byName.trained).toBe(0);
	});

	it('counts the seats of a webinar also after its registrations were deleted', async () => {
		const counts = { confirmed: 12, waiting: 3, left: 1, byPartner: {} };
		for (let week = 1; week <= 5; week += 1)
			await test.app.db.insert(schema.webinar).values({
				...{
					organisationId,
					title: { nl: 'Toen' },
					startsAt: new Date(Date.UTC(YEAR, 3, week * 5)),
					minutes: 60,
				},
				...{ languages: ['nl'], audience: 'everybody', seats: 20, state: 'held', counts },
			});
		expect((await report()).byName).toMatchObject({ webinars: 5, webinarSeats: 60 });
	});

	it('counts people with a first certificate that stands, each once', async () => {
		const issuedAt = new Date(Date.UTC(YEAR, 5, 1));
		const issue = async (statusIndex: number, extra: { accountId?: string; cycle?: number } = {}) => {
			const id = randomUUID();
			const days = {
				validFrom: '2024-06-01',
				validUntil: '2026-06-01',
				issuedAt,
				statusList: 99,
				statusIndex,
			};
			const names = { holderName: '', issuerName: 'Stichting', locale: 'nl' };
			await test.app.db
				.insert(schema.certificate)
				.values({ id, organisationId, kind: 'participation', ...names, ...days, ...extra });
			return id;
		};
		const ids = await Promise.all([0, 1, 2, 3, 4, 5].map((index) => issue(index)));
		await issue(6, { accountId: account(1) });
		await issue(7, { accountId: account(1) });
		await issue(8, { accountId: account(2), cycle: 2 });
		expect((await report()).byName.certified).toBe(7);
		const certificateId = ids[0] ?? '';
		await test.app.db
			.insert(schema.certificateEvent)
			.values({ certificateId, number: 2, act: 'revoked', at: issuedAt });
		expect((await report()).byName.certified).toBe(6);
	});

	it('counts who finished in the year of the last half-day of the group', async () => {
		const { meeting, cohort, enrolment } = schema;
		const [finished] = await test.app.db.select().from(cohort).where(eq(cohort.state, 'finished'));
		const people = await test.app.db
			.select()
			.from(enrolment)
			.where(eq(enrolment.cohortId, finished?.id ?? ''));
		const done = people.filter((one) => one.state === 'finished').length;
		const year = 2023;
		await test.app.db
			.update(meeting)
			.set({ startsAt: new Date(Date.UTC(year, 8, 1)) })
			.where(eq(meeting.cohortId, finished?.id ?? ''));
		expect(done).toBeGreaterThan(5);
		expect((await report(year)).byName.trained).toBe(done);
	});
});

describe('partners', () => {
	it('get one key each, however often the form is sent', async () => {
		const coordinator = await test.as('coordinator');
		const wish = { name: 'Moskee Zonneschijn (voorbeeld)', site: 'https://zon.example.test' };
		const [one, two] = await Promise.all([1, 2].map(() => coordinator.partner.create(wish)));
		expect(one).toEqual(two);
		expect(one?.key).toMatch(/^moskee-zonneschijn-voorbeeld-[2-9a-z]{4}$/);
		const arabic = await coordinator.partner.create({ name: 'بيت الحي' });
		expect(arabic.key).toMatch(/^[2-9a-z]{8}$/);
		const elsewhere = await (await test.as('other.trainer')).partner.list();
		expect(elsewhere).toEqual([]);
	});

	it('see no small figure of sign-ups', async () => {
		const partners = await (await test.as('coordinator')).partner.list();
		expect(partners.find((one) => one.key === 'wijkhuis')?.signUps).toBeGreaterThanOrEqual(5);
		const webinarId = (await test.asNobody().webinar.list({ partner: 'wijkhuis' }))[0]?.id ?? '';
		const key = partners.find((one) => one.name.startsWith('Moskee'))?.key ?? '';
		await test.asNobody().webinar.signUp({ webinarId, requestId: randomUUID(), partner: key });
		const after = await (await test.as('coordinator')).partner.list();
		expect(after.find((one) => one.key === key)?.signUps).toBeNull();
	});
});

describe('the overview', () => {
	it('has the next webinars and the groups of the organisation only', async () => {
		const mine = await (await test.as('coordinator')).manage.showOverview();
		expect(mine.webinars).toHaveLength(3);
		expect(mine.groups.map((one) => one.name)).not.toContain('Groep Zuid');
		const other = await (await test.as('other.trainer')).manage.showOverview();
		expect(other.webinars.map((one) => one.title)).toEqual(['Avond van Het Anker']);
		expect(other.groups.map((one) => one.name)).toEqual(['Groep Zuid']);
		// What was told in confidence is not an admin's to know of, not even how often.
		expect(mine.openConcerns).toBeGreaterThan(0);
		const admin = await (await test.as('admin')).manage.showOverview();
		expect(admin).toEqual({ ...mine, openConcerns: null });
	});
});
