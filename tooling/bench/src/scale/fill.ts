import postgres from 'postgres';

export type Size = {
	/** Groups of sixteen with six half-days each, all of one organisation. */
	cohorts: number;
	/** Steps of lessons each person has taken. */
	steps: number;
	keyPersons: number;
};

/** Issue 4's size: 100,032 marks, 1,000,320 rows of progress, 2,000 key persons. */
export const LARGE: Size = { cohorts: 1042, steps: 60, keyPersons: 2000 };

/** What the database holds after filling. */
export type Filled = { marks: number; progress: number; keyPersons: number; groupId: string };

/**
 * Fills the organisation of the demonstration's coordinator with plainly made-up groups, marks and progress. Throws when
 * the database holds no demonstration, or no course.
 */
export async function fill(databaseUrl: string, size: Size): Promise<Filled> {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
	try {
		await sql.begin(async (tx) => {
			await fillPeople(tx, size);
			await fillGroups(tx, size);
			await fillMarks(tx, size);
			await fillSupervision(tx);
		});
		// The planner knows what is in the tables only afterwards; a server in use has autovacuum for it.
		await sql`vacuum analyze`;
		return await countFilled(sql);
	} finally {
		await sql.end();
	}
}

/** The organisation, its trainer and the newest edition, which every statement below starts from. */
const base = (tx: postgres.TransactionSql) => tx`
	select m.organisation_id as org, c.id as coordinator,
		(select id from account where email = 'trainer@example.test') as trainer,
		(select id from course_version order by number desc limit 1) as edition
	from account c join member m on m.account_id = c.id
	where c.email = 'coordinator@example.test' limit 1`;

async function fillPeople(tx: postgres.TransactionSql, { cohorts, keyPersons }: Size): Promise<void> {
	await tx`
		create temporary table made_person on commit drop as
		select n, gen_random_uuid() as id from generate_series(1, ${Math.max(cohorts * 16, keyPersons)}::int) n`;
	await tx`
		insert into account (id, login_name, name, shown_name, safe_contact)
		select id, 'load-' || n, 'Persoon ' || lpad(n::text, 6, '0'), 'Persoon ' || n,
			'{"channel":"none","from":"09:00","until":"21:00","dress":"neutral"}'::jsonb
		from made_person`;
	await tx`
		insert into member (organisation_id, account_id, role)
		select b.org, p.id, case when p.n <= ${keyPersons}::int then 'key-person' else 'trainee' end
		from made_person p, (${base(tx)}) b`;
}

async function fillGroups(tx: postgres.TransactionSql, { cohorts }: Size): Promise<void> {
	await tx`
		create temporary table made_group on commit drop as
		select n, gen_random_uuid() as id from generate_series(1, ${cohorts}::int) n`;
	// The newest eight are the demonstration trainer's, as many as one trainer has in a busy year.
	await tx`
		insert into cohort (id, organisation_id, course_version_id, name, capacity, state)
		select g.id, b.org, b.edition, 'Groep ' || g.n, 16, case when g.n > ${cohorts - 20}::int then 'running' else 'finished' end
		from made_group g, (${base(tx)}) b`;
	await tx`
		insert into cohort_trainer (cohort_id, account_id)
		select g.id, b.trainer from made_group g, (${base(tx)}) b where g.n > ${cohorts - 8}::int`;
	await tx`
		insert into meeting (cohort_id, number, starts_at, place)
		select g.id, number, now() - make_interval(days => (${cohorts}::int - g.n) + 50 - number * 7), 'Zaal'
		from made_group g, generate_series(1, 6) number`;
	await tx`
		insert into enrolment (account_id, cohort_id, course_version_id, state, arrival)
		select p.id, g.id, b.edition, case when g.n > ${cohorts - 20}::int then 'active' else 'finished' end, (p.n - 1) % 16 + 1
		from made_person p join made_group g on g.n = (p.n - 1) / 16 + 1, (${base(tx)}) b`;
}

async function fillMarks(tx: postgres.TransactionSql, { steps }: Size): Promise<void> {
	await tx`
		insert into attendance_mark (request_id, meeting_id, enrolment_id, state, marked_by, device_at)
		select gen_random_uuid(), m.id, e.id,
			(array['present', 'present', 'present', 'late', 'excused', 'absent'])[1 + (e.arrival * m.number) % 6],
			b.trainer, m.starts_at
		from made_group g join meeting m on m.cohort_id = g.id join enrolment e on e.cohort_id = g.id, (${base(tx)}) b`;
	await tx`
		insert into progress (enrolment_id, part, lesson, step, state, at)
		select e.id, s.part, s.number, s.step, 'done', now()
		from made_group g join enrolment e on e.cohort_id = g.id,
			(select part, number, step ->> 'id' as step
				from lesson, jsonb_array_elements(structure -> 'steps') step
				where course_version_id = (select edition from (${base(tx)}) b)
				order by part, number, step ->> 'id' limit ${steps}::int) s`;
}

/** Two meetings a week for two years with seven people each. */
async function fillSupervision(tx: postgres.TransactionSql): Promise<void> {
	await tx`
		create temporary table made_meeting on commit drop as
		select n, gen_random_uuid() as id from generate_series(1, 200) n`;
	await tx`
		insert into supervision_meeting (id, organisation_id, trainer_id, kind, starts_at, place, seats)
		select s.id, b.org, b.trainer, 'intervisie', now() - make_interval(days => 3 * s.n), 'Zaal', 20
		from made_meeting s, (${base(tx)}) b`;
	await tx`
		insert into supervision_registration (meeting_id, account_id, state, arrival, attended, marked_by, marked_at)
		select s.id, p.id, 'confirmed', p.n, 'present', b.trainer, now()
		from made_meeting s join made_person p on p.n % 200 = s.n - 1, (${base(tx)}) b where p.n <= 4000`;
}

async function countFilled(sql: postgres.Sql): Promise<Filled> {
	const [row] = await sql<Filled[]>`
		select (select count(*)::int from attendance_mark) as marks,
			(select count(*)::int from progress) as progress,
			(select count(*)::int from member where role = 'key-person') as "keyPersons",
			(select id from cohort where name ~ '^Groep [0-9]+$' and state = 'running'
				order by length(name) desc, name desc limit 1) as "groupId"`;
	if (!row) throw new Error('the database gave no figures');
	return row;
}
