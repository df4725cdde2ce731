import { loadCatalogue } from '@sleutelwerk/content/messages';
import { LOCALES, newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { purgeExpired } from './purge-expired.ts';
import { daysKept, RETENTION, type RetentionId } from './retention.ts';

let test: TestApp;
// Each on its own: a purge at the end of one term takes along what has a shorter one.
beforeEach(async () => void (test = await openTestApp()));
afterEach(() => test.close());

/** Tables in which nobody is described, and why. Anything else needs a purpose and a term. */
const NOT_ABOUT_PEOPLE: Readonly<Record<string, string>> = {
	...{ organisation: 'an organisation and its rules', partner: 'a site and its public key' },
	...{ cohort: 'a group', meeting: 'a half-day', supervision_meeting: 'a meeting and who leads it' },
	...{ course_version: 'content', lesson: 'content', lesson_text: 'content' },
	...{ scenario_version: 'content', scenario_text: 'content' },
	...{ episode_recording: 'sound for everybody', episode_piece: 'its bytes' },
	...{ service: 'a help service', verification: 'its checks, by members whose names go with their accounts' },
	...{ service_word: 'words of services, to be found by', service_search: 'the same, ready to be searched' },
	...{ service_import: 'a file that came in', service_owner: 'the letter box of a service' },
	...{ service_notice: 'what was said about a service', service_reminder: 'that its owner was asked' },
	...{ status_place: 'a place on a list, for a certificate’s number', activity_target: 'figures to reach' },
	...{ webinar: 'an evening and its figures' },
};

/** What makes the term of a row begin, in its database name. */
const BEGINS: readonly { id: RetentionId; table: string; column: string; also?: string }[] = [
	{ id: 'intake', table: 'intake', column: 'updated_at', also: 'update meeting set starts_at = $at' },
	{ id: 'concerns', table: 'concern', column: 'closed_at', also: 'update concern set created_at = $at' },
	{ id: 'agreements', table: 'supervision_agreement', column: 'created_at' },
	{ id: 'wellbeing', table: 'wellbeing_check', column: 'created_at' },
	{ id: 'reminders', table: 'supervision_reminder', column: 'created_at' },
	{
		...{ id: 'sessions', table: 'session', column: 'created_at' },
		also: "update session set last_verified_at = $at + interval '90 days'",
	},
	{ id: 'waysIn', table: 'login_token', column: 'expires_at' },
	{ id: 'waysIn', table: 'invitation', column: 'expires_at' },
	{ id: 'attempts', table: 'attempt', column: 'window_start' },
	{
		id: 'mails',
		table: 'outgoing_mail',
		column: 'created_at',
		also: "update outgoing_mail set recipient = ''",
	},
	{ id: 'audit', table: 'audit_entry', column: 'created_at' },
];
/** Shown by tests of their own: voices and who came unexpectedly are emptied, webinars end by their own day. */
const SHOWN_ELSEWHERE = new Set<RetentionId>(['voices', 'walkIns', 'webinars', 'openConcerns']);

async function leaveRows(): Promise<void> {
	const { db } = test.app;
	const { accountId } = await test.viewerOf('trainee');
	const at = TEST_NOW;
	const session = { accountId, secretHash: 'x', createdAt: at, lastVerifiedAt: at };
	await db.insert(schema.session).values({ id: 'kept', ...session });
	await db.insert(schema.loginToken).values({ accountId, kind: 'link', tokenHash: 'kept', expiresAt: at });
	await db.insert(schema.attempt).values({ rule: 'loginPerAccount', key: 'x', windowStart: at, count: 1 });
	await db.insert(schema.supervisionReminder).values({ accountId, about: 'kept' });
	await db.insert(schema.auditEntry).values({ action: 'kept', subjectId: newId() });
	await db.insert(schema.outgoingMail).values({
		...{ template: 'webinar-confirmed', locale: 'nl', dress: 'neutral', notBefore: at },
		...{ params: {}, recipient: '' },
	});
	const [enrolment] = await db.select().from(schema.enrolment);
	const intake = { speaks: [], reads: [], availability: [], wantsTravel: false, wantsChildCare: false };
	await db
		.insert(schema.intake)
		.values({ ...intake, enrolmentId: enrolment?.id ?? '', needs: '', updatedAt: at })
		.onConflictDoNothing();
}

const count = async (table: string) => {
	const [row] = await test.app.db.execute<{ n: number }>(
		sql`select count(*)::int as n from ${sql.identifier(table)}`,
	);
	return row?.n ?? 0;
};

describe('what is kept about people', () => {
	it('has a purpose and a term for every table, or a reason why nobody is in it', async () => {
		const rows = await test.app.db.execute<{ name: string }>(
			sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
		);
		const known = new Set([...RETENTION.flatMap((one) => one.tables as readonly string[])]);
		const tables = [...rows].map((row) => row.name).filter((name) => !name.includes('migration'));
		expect(tables.filter((name) => !known.has(name) && !(name in NOT_ABOUT_PEOPLE))).toEqual([]);
		expect([...known, ...Object.keys(NOT_ABOUT_PEOPLE)].filter((name) => !tables.includes(name))).toEqual([]);
		expect(Object.keys(NOT_ABOUT_PEOPLE).filter((name) => known.has(name))).toEqual([]);
	});

	it.each(LOCALES)('says on the page what and what for, in %s', async (locale) => {
		const texts = await loadCatalogue(locale);
		const keys = RETENTION.flatMap(({ id }) => [`account.keep.${id}`, `account.keepWhy.${id}`]);
		expect(keys.filter((key) => !texts[key])).toEqual([]);
	});

	it('is proved for every kind that has a term', () => {
		const proved = new Set([...BEGINS.map((one) => one.id), ...SHOWN_ELSEWHERE]);
		expect(RETENTION.filter(({ id, days }) => days !== null && !proved.has(id))).toEqual([]);
	});

	it.each(BEGINS)('stays until the last hour of its term and goes after it ($table)', async (one) => {
		await leaveRows();
		const days = daysKept(one.id) ?? 0;
		const { db } = test.app;
		const at = TEST_NOW.toISOString();
		await db.execute(
			sql`update ${sql.identifier(one.table)} set ${sql.identifier(one.column)} = ${at}::timestamptz`,
		);
		if (one.also) await db.execute(sql.raw(one.also.replace('$at', `'${at}'::timestamptz`)));
		const before = await count(one.table);
		expect(before).toBeGreaterThan(0);
		const purgeAt = async (hours: number) => {
			test.setNow(new Date(TEST_NOW.getTime() + days * 86_400_000 + hours * 3_600_000));
			await purgeExpired(test.app);
		};
		await purgeAt(-1);
		expect(await count(one.table)).toBe(before);
		await purgeAt(1);
		expect(await count(one.table)).toBe(0);
	});
});
