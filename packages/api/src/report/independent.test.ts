import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../context.ts';
import { generateYears } from '../testing/generated-years.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import type { Report } from './report-view.ts';

/**
 * Every figure of the report beside a count written here a second time, in plain SQL and by another way: the report
 * groups and joins, these count row by row with sub-questions.
 */
let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const YEARS = [2023, 2024, 2025];
const SEEDS = [1, 7, 2026];

async function one(query: SQL): Promise<number> {
	const [row] = await test.app.db.execute<{ n: number }>(query);
	return Number(row?.n ?? 0);
}

/** First and last moment of a Dutch year, as PostgreSQL knows the zone. */
const within = (column: SQL, year: number) =>
	sql`${column} >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Europe/Amsterdam') and ${column} < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Europe/Amsterdam')`;
const hidden = (value: number) => (value > 0 && value < 5 ? null : value);

const ended = (org: string, year: number) => sql`
	select c.id from cohort c where c.organisation_id = ${org} and (
		select ${within(sql`m.starts_at`, year)} from meeting m
		where m.cohort_id = c.id and not m.is_cancelled order by m.starts_at desc limit 1)`;

/** Activities without the second entry of a duo: of both entries the one with the lower id-and-moment stays. */
const activities = (org: string, year: number) => sql`
	select a.* from activity a
	where a.organisation_id = ${org} and a.day between ${`${year}-01-01`} and ${`${year}-12-31`}
	and 0 = (select count(*) from activity b where b.organisation_id = a.organisation_id and b.day = a.day
		and b.kind = a.kind and b.account_id = a.duo_with and a.account_id = b.duo_with
		and (b.created_at < a.created_at or (b.created_at = a.created_at and b.id < a.id)))`;

const figures: Record<string, (org: string, year: number) => SQL> = {
	trained: (org, year) => sql`
		select count(*) n from account p where exists (select 1 from enrolment e
			where e.account_id = p.id and e.state = 'finished' and e.cohort_id in (${ended(org, year)}))`,
	certified: (org, year) => sql`
		with standing as (select * from certificate c where c.organisation_id = ${org} and c.cycle = 1
			and ${within(sql`c.issued_at`, year)}
			and 'revoked' <> all (select act from certificate_event v where v.certificate_id = c.id))
		select (select count(distinct account_id) from standing)
			+ (select count(*) from standing where account_id is null) n`,
	supervisionMeetings: (org, year) => sql`
		select count(*) n from supervision_meeting s
		where s.organisation_id = ${org} and s.is_cancelled = false and ${within(sql`s.starts_at`, year)}`,
	supervisionPeople: (org, year) => sql`
		select count(*) n from account p where exists (select 1 from supervision_registration r, supervision_meeting s
			where r.account_id = p.id and r.attended = 'present' and s.id = r.meeting_id
			and s.organisation_id = ${org} and not s.is_cancelled and ${within(sql`s.starts_at`, year)})`,
	webinars: (org, year) => sql`
		select count(*) n from webinar w where w.organisation_id = ${org} and w.state not in ('draft', 'announced', 'cancelled')
		and ${within(sql`w.starts_at`, year)}`,
	webinarSeats: (org, year) => sql`
		select coalesce(sum(coalesce((w.counts ->> 'confirmed')::int,
			(select count(*) from registration r where r.webinar_id = w.id and r.state = 'confirmed'))), 0) n
		from webinar w where w.organisation_id = ${org} and w.state not in ('draft', 'announced', 'cancelled')
		and ${within(sql`w.starts_at`, year)}`,
	active: (org, year) => sql`
		select count(*) n from account p where exists (select 1 from activity a where a.account_id = p.id
			and a.organisation_id = ${org} and date_part('year', a.day) = ${year})`,
	reached: (org, year) => sql`
		select coalesce(sum(split_part(replace(x.people, '+', '-'), '-', 1)::int), 0) n from (${activities(org, year)}) x`,
	hours: (org, year) =>
		sql`select round(coalesce(sum(x.minutes), 0) / 60.0) n from (${activities(org, year)}) x`,
	duos: (org, year) => sql`select count(*) n from (${activities(org, year)}) x where x.is_duo`,
};

async function reportOf(organisationId: string, year: number): Promise<Report> {
	const viewer: Viewer = { ...(await test.viewerOf('coordinator')), organisationId };
	return await test.asNobody({ viewer }).report.show({ year });
}

describe.each(SEEDS)('the report of generated years (seed %i)', (seed) => {
	let org = '';
	beforeAll(async () => void (org = (await generateYears(test.app.db, seed, YEARS)).organisationId));

	it.each(YEARS)('has the figures of an independent count: %i', async (year) => {
		const report = await reportOf(org, year);
		for (const { name, value } of report.figures) {
			const count = figures[name];
			if (!count) throw new Error(`${name} is counted nowhere else`);
			expect(value, name).toBe(hidden(await one(count(org, year))));
		}
		expect(report.figures.some((figure) => (figure.value ?? 0) >= 5)).toBe(true);
	});

	it.each(YEARS)('divides activities as they are, where it shows a figure: %i', async (year) => {
		const report = await reportOf(org, year);
		const all = activities(org, year);
		const count = (where: SQL) => one(sql`select count(*) n from (${all}) x where ${where}`);
		const shown: [string, number | null, SQL][] = [
			['all', report.allActivities, sql`true`],
			...report.activities.flatMap((row): [string, number | null, SQL][] => [
				[row.kind, row.total, sql`x.kind = ${row.kind}`],
				...row.byBand.map((value, index): [string, number | null, SQL] => [
					`${row.kind} ${report.bands[index]}`,
					value,
					sql`x.kind = ${row.kind} and x.people = ${report.bands[index]}`,
				]),
			]),
			...report.themes.map((row): [string, number | null, SQL] => [
				row.name,
				row.value,
				sql`x.theme = ${row.name}`,
			]),
			...report.languages.map((row): [string, number | null, SQL] => [
				row.name,
				row.value,
				sql`x.language = ${row.name}`,
			]),
			...report.referrals.map((row): [string, number | null, SQL] => [
				row.name,
				row.value,
				sql`x.referred_to = ${row.name}`,
			]),
		];
		let compared = 0;
		for (const [name, value, where] of shown) {
			const counted = await count(where);
			expect(value === null || value === counted, `${name}: ${value} and ${counted}`).toBe(true);
			// A small one never stands there.
			expect(counted > 0 && counted < 5 && value !== null, name).toBe(false);
			compared += value === null ? 0 : 1;
		}
		expect(compared).toBeGreaterThan(5);
	});

	it.each(YEARS)('counts the people behind growth, group by group: %i', async (year) => {
		const { growth } = await reportOf(org, year);
		for (const item of growth) {
			const people = await one(sql`
				select coalesce(sum(g.people), 0) n from (
					select e.cohort_id, count(*) people from enrolment e
					where e.state in ('active', 'finished') and e.cohort_id in (${ended(org, year)})
					and 2 = (select count(*) from assessment_answer s where s.enrolment_id = e.id and s.item = ${item.item})
					group by e.cohort_id having count(*) >= 5) g`);
			expect(item.people, item.item).toBe(people);
			expect(item.from).toBeLessThanOrEqual(item.change);
			expect(item.to).toBeGreaterThanOrEqual(item.change);
		}
	});

	it('gives the same figures when it is asked twice', async () => {
		expect(await reportOf(org, 2024)).toEqual(await reportOf(org, 2024));
	});
});
