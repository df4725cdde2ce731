import { setTimeout as sleep } from 'node:timers/promises';
import { schema, type Database } from '@sleutelwerk/db';
import { and, inArray, sql } from 'drizzle-orm';
import { MailFolder } from './mail-folder.ts';
import type { Acknowledged } from './mixed-load.ts';
import { must } from './proof-model.ts';

type Db = Database['db'];
/** What a killed worker had in hand comes again after its heartbeat, a look of the supervisor and the first pause. */
const MAIL_MINUTES = 4;

/** Holds what was acknowledged against the database and the mail folder: all of it is there, and once. Gives the counts. */
export async function stillThere(db: Db, dataDir: string, kept: Acknowledged): Promise<string> {
	await checkSignUps(db, kept);
	await checkSteps(db, kept);
	await checkMarks(db, kept);
	await checkCertificates(db, kept);
	await untilMailIsOut(db);
	const mails = await checkMails(db, dataDir, kept);
	const { signUps, steps, marks, certificates } = kept;
	return `${signUps.length} sign-ups, ${steps.size} steps, ${marks.length} marks, ${certificates.length} certificates, ${mails} mails: each once`;
}

async function checkSignUps(db: Db, { signUps }: Acknowledged): Promise<void> {
	const { registration } = schema;
	const rows = await db
		.select({ requestId: registration.requestId })
		.from(registration)
		.where(
			inArray(
				registration.requestId,
				signUps.map((one) => one.requestId),
			),
		);
	must(rows.length === signUps.length, `${signUps.length} sign-ups acknowledged, ${rows.length} kept`);
	must(new Set(signUps.map((one) => one.code)).size === signUps.length, 'two people have the same code');
}

async function checkSteps(db: Db, { steps }: Acknowledged): Promise<void> {
	const rows = await db.select().from(schema.progress);
	const kept = new Map<string, (typeof rows)[number]>();
	for (const row of rows) {
		const key = [row.enrolmentId, row.part, row.lesson, row.step].join('/');
		must(!kept.has(key), `a step is kept twice: ${key}`);
		kept.set(key, row);
	}
	for (const [key, { at, chosen }] of steps) {
		const row = kept.get(key);
		must(row !== undefined, `an acknowledged step is gone: ${key}`);
		const isNewer = row.at.getTime() > Date.parse(at);
		const isSame = row.at.getTime() === Date.parse(at) && (row.answer?.chosen?.[0] ?? null) === chosen;
		must(isNewer || isSame, `an acknowledged answer is another one now: ${key}`);
	}
}

async function checkMarks(db: Db, { marks }: Acknowledged): Promise<void> {
	const { attendanceMark } = schema;
	const ids = marks.map((one) => one.requestId);
	const rows = await db.select().from(attendanceMark).where(inArray(attendanceMark.requestId, ids));
	must(rows.length === marks.length, `${marks.length} marks acknowledged, ${rows.length} kept`);
	const states = new Map(rows.map((row) => [row.requestId, row.state as string]));
	const changed = marks.filter((one) => states.get(one.requestId) !== one.state);
	must(changed.length === 0, `${changed.length} marks say something else now`);
}

async function checkCertificates(db: Db, { certificates, revoked }: Acknowledged): Promise<void> {
	const { certificate, certificateEvent } = schema;
	must(new Set(certificates).size === certificates.length, 'one certificate was given out twice');
	const rows = await db
		.select({ id: certificate.id })
		.from(certificate)
		.where(inArray(certificate.id, certificates));
	must(
		rows.length === certificates.length,
		`${certificates.length} certificates acknowledged, ${rows.length} kept`,
	);
	const taken = await db
		.select({ id: certificateEvent.certificateId })
		.from(certificateEvent)
		.where(and(inArray(certificateEvent.certificateId, revoked), sql`act = 'revoked'`));
	must(
		taken.length === revoked.length,
		`${revoked.length} certificates taken back, ${taken.length} times it is kept`,
	);
	const doubled = await db.execute(sql`
		select enrolment_id, kind from certificate c
		where enrolment_id is not null and not exists (
			select 1 from certificate_event e where e.certificate_id = c.id and e.act = 'revoked')
		group by 1, 2 having count(*) > 1`);
	must(doubled.length === 0, `${doubled.length} people have two certificates that count`);
}

/** Waits until no message is due any more. */
async function untilMailIsOut(db: Db): Promise<void> {
	for (const until = Date.now() + MAIL_MINUTES * 60_000; Date.now() < until; await sleep(500)) {
		const [row] = await db.execute<{ due: number; dead: number }>(sql`
			select count(*) filter (where state in ('active', 'retry') or (state = 'created' and start_after <= now()))::int as due,
				count(*) filter (where state = 'failed')::int as dead
			from pgboss.job where name = 'mail'`);
		must(row?.dead === 0, `${row?.dead ?? '?'} messages were given up`);
		if (row.due === 0) return;
	}
	throw new Error(`messages are still waiting after ${MAIL_MINUTES} minutes`);
}

/** Exactly one message for each sign-up and certificate was written, and one file left for each that was due. */
async function checkMails(db: Db, dataDir: string, kept: Acknowledged): Promise<number> {
	const counts = new MailFolder(dataDir).countByRecipient();
	const wrong = kept.signUps.filter(({ email }) => counts.get(email) !== 1);
	must(wrong.length === 0, `${wrong.length} who signed up did not get exactly one mail`);
	const doubled = await db.execute(sql`
		select template from outgoing_mail where template like 'certificate-%' and params::text <> '{}'
		group by template, account_id, params having count(*) > 1`);
	must(doubled.length === 0, `${doubled.length} messages about a certificate were written twice`);
	return [...counts.values()].reduce((sum, one) => sum + one, 0);
}
