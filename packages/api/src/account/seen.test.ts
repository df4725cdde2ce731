import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '@sleutelwerk/core';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { schema } from '@sleutelwerk/db';
import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paperOf } from '../certificate/certificate-files.ts';
import type { Context } from '../context.ts';
import { appRouter } from '../root.ts';
import { ACCESS } from '../testing/access-table.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { SHOWN } from '../testing/look-table.ts';
import { DEEDS, LOOKS, type Look } from './looks.ts';
import { purgeExpired } from './purge-expired.ts';

type Told = { [name: string]: Told | string };
let test: TestApp;
let demo: Told;
beforeAll(async () => {
	test = await openTestApp();
	demo = JSON.parse(readFileSync(path.join(test.app.dataDir, 'demo.json'), 'utf8')) as Told;
});
// Each look is newer than the one before it, whatever the machine's clock does.
beforeEach(() => test.setNow(new Date(test.app.clock().getTime() + 1000)));
afterAll(() => test.close());

function told(dotted: string): string {
	let at: Told | string | undefined = demo;
	for (const name of dotted.split('.')) at = (at as Told | undefined)?.[name];
	if (typeof at !== 'string') throw new Error(`demo.json names no ${dotted}`);
	return at;
}

const rows = () =>
	test.app.db
		.select()
		.from(schema.auditEntry)
		.orderBy(desc(schema.auditEntry.at), desc(schema.auditEntry.id));

/** What is looked at in which way, by whom, with real ids of the demonstration. */
const WAYS: readonly { who: string; look: Look; run: (api: Api) => Promise<unknown> }[] = [
	{ who: 'trainer', look: 'group', run: (api) => api.cohort.show({ id: told('groups.running') }) },
	{ who: 'coordinator', look: 'group', run: (api) => api.cohort.show({ id: told('groups.running') }) },
	{
		...{ who: 'trainer', look: 'intake' },
		run: (api) => api.cohort.showPerson({ enrolmentId: told('enrolments.finished') }),
	},
	{
		...{ who: 'coordinator', look: 'place' },
		run: (api) => api.cohort.showPerson({ enrolmentId: told('enrolments.finished') }),
	},
	{
		...{ who: 'trainer', look: 'meeting' },
		run: (api) => api.attendance.list({ meetingId: told(`meetings.${told('groups.running')}.0`) }),
	},
	{ who: 'trainer', look: 'certificates', run: (api) => api.certificate.list() },
	{ who: 'coordinator', look: 'certificates', run: (api) => api.certificate.listIssued({}) },
	{ who: 'coordinator', look: 'certificatesFile', run: (api) => api.certificate.listIssued({ page: null }) },
	{
		...{ who: 'coordinator', look: 'certificate' },
		run: (api) => api.certificate.showIssued({ id: told('certificates.valid') }),
	},
	{
		...{ who: 'trainer', look: 'towards' },
		run: (api) => api.certificate.showPerson({ enrolmentId: told('enrolments.finished') }),
	},
	{
		...{ who: 'trainer', look: 'competence' },
		run: (api) => api.competence.show({ enrolmentId: told('enrolments.finished') }),
	},
	{
		who: 'trainer',
		look: 'play',
		run: (api) => api.competence.showPlay({ taskId: told('competence.done') }),
	},
	{ who: 'trainer', look: 'reviews', run: (api) => api.review.list() },
	{ who: 'trainer', look: 'words', run: (api) => api.review.show({ id: told('reviews.waiting.0') }) },
	{ who: 'coordinator', look: 'keyPersons', run: (api) => api.supervision.status({}) },
	{ who: 'coordinator', look: 'keyPersonsFile', run: (api) => api.supervision.status({ page: null }) },
	{
		who: 'trainer',
		look: 'supervision',
		run: (api) => api.supervision.show({ id: told('supervision.mine') }),
	},
	{
		...{ who: 'trainer', look: 'supervision' },
		run: (api) => api.supervision.evening({ id: told('supervision.mine') }),
	},
	{ who: 'coordinator', look: 'expenses', run: (api) => api.activity.listExpenses({ state: null }) },
	{
		...{ who: 'coordinator', look: 'expensesFile' },
		run: (api) => api.activity.listExpenses({ state: null, page: null }),
	},
	{ who: 'admin', look: 'people', run: (api) => api.people.list({}) },
];
type Api = Awaited<ReturnType<TestApp['as']>>;

/** The API as the person with this account. */
async function asPerson(accountId: string): Promise<Api> {
	const viewer = await test.viewerOf('trainee');
	return await test.as('trainee', { viewer: { ...viewer, accountId } });
}

describe('what staff look at', () => {
	it('is said of every question that only staff may ask', () => {
		const isForStaff = (name: string) => {
			const access = ACCESS[name];
			return (
				Array.isArray(access) &&
				!access.includes('partner') &&
				access.some((role: string) => ['trainer', 'coordinator', 'admin'].includes(role))
			);
		};
		const queries = Object.entries(appRouter._def.procedures)
			.filter(([, one]) => (one as unknown as { _def: { type: string } })._def.type === 'query')
			.map(([name]) => name);
		expect(Object.keys(SHOWN).sort()).toEqual(queries.filter(isForStaff).sort());
		const tried = new Set([...WAYS.map((way) => way.look), 'wellbeing', 'message', 'mails']);
		const shown = Object.values(SHOWN).flatMap((one) => ('looks' in one ? one.looks : []));
		expect(shown.filter((look) => !tried.has(look))).toEqual([]);
	});

	it.each(WAYS)(
		'$look is written down once, as $who, and read by whom it is about',
		async ({ who, look, run }) => {
			const before = (await rows()).length;
			const { accountId, shownName, organisationName } = await test.viewerOf(who);
			await run(await test.as(who));
			const all = await rows();
			expect(all).toHaveLength(before + 1);
			const row = all.find((one) => one.actorId === accountId && one.action === `look.${look}`);
			expect(row).toMatchObject({ actorRole: who, at: test.app.clock() });
			expect(row?.subjectIds?.length).toBeGreaterThan(0);
			expect(row?.subjectIds).not.toContain(accountId);
			const seen = await (await asPerson(row?.subjectIds?.[0] ?? '')).account.seen({});
			expect(seen.rows[0]).toMatchObject({
				...{ what: `look.${look}`, who: shownName, role: who },
				...{ organisation: organisationName, isSelf: false },
			});
		},
	);

	it('is nothing where somebody else’s is asked for, and nothing of who only looks at herself', async () => {
		const before = (await rows()).length;
		const other = await test.as('other.trainer');
		await other.review.show({ id: told('reviews.waiting.0') }).catch(() => null);
		await other.cohort.show({ id: told('groups.running') }).catch(() => null);
		await (await test.as('trainee')).account.exportData();
		await (await test.as('coordinator')).cohort.browse({});
		await (await test.as('coordinator')).report.show({ year: 2026 });
		await (await test.as('keyperson')).supervision.evening({ id: told('supervision.mine') });
		expect(await rows()).toHaveLength(before);
	});

	it('shows how somebody is to the one trainer she chose, and tells her that it was read', async () => {
		const trainer = await test.viewerOf('trainer');
		const mine = await test.as('keyperson');
		await mine.supervision.giveCheck({
			...{ id: randomUUID(), reader: trainer.accountId, occasion: 'between' },
			...{ strength: 2, rest: 2, distance: 2 },
		});
		await (await test.as('trainer')).supervision.sharedChecks();
		const { rows: seen } = await mine.account.seen({});
		expect(seen[0]).toMatchObject({ what: 'look.wellbeing', who: trainer.shownName, role: 'trainer' });
		const exported = await mine.account.exportData();
		expect(exported.lookedAt[0]).toMatchObject({ what: 'look.wellbeing', who: trainer.shownName });
	});

	it('counts the paper of a trainer, and neither the holder’s own nor one by her link', async () => {
		const id = told('certificates.valid');
		const before = (await rows()).length;
		const context = async (who: string) => ({ ...test.app, viewer: await test.viewerOf(who) }) as Context;
		const [held] = await test.app.db.select().from(schema.certificate).where(eq(schema.certificate.id, id));
		const holder = { ...(await test.viewerOf('keyperson')), accountId: held?.accountId ?? '' };
		await paperOf({ ...(await context('trainer')), viewer: holder }, { id, format: 'png', share: null });
		expect(await rows()).toHaveLength(before);
		await paperOf(await context('trainer'), { id, format: 'png', share: null });
		const [last] = await rows();
		expect(last).toMatchObject({ action: 'look.paper', subjectIds: [holder.accountId] });
	});

	it('never tells whom a concern is about that somebody wrote, and tells who wrote that it was read', async () => {
		const about = await test.viewerOf('keyperson');
		const before = (await (await test.as('keyperson')).account.seen({})).total;
		const coordinator = await test.as('coordinator');
		await coordinator.concern.list({});
		await coordinator.concern.show({ id: told('concerns.open') });
		await test.app.db
			.update(schema.concern)
			.set({ subjectId: about.accountId, raisedBy: (await test.viewerOf('trainee')).accountId })
			.where(eq(schema.concern.id, told('concerns.open')));
		await coordinator.concern.show({ id: told('concerns.open') });
		expect((await (await test.as('keyperson')).account.seen({})).total).toBe(before);
		const { rows: writers } = await (await test.as('trainee')).account.seen({});
		expect(writers[0]).toMatchObject({ what: 'look.message', role: 'coordinator' });
	});

	it('stays out of the ordinary log', () => {
		expect(test.lines.filter((line) => line.includes('look'))).toEqual([]);
	});

	it('is refused when it cannot be written down', async () => {
		const trainer = await test.as('trainer');
		const look = () => trainer.review.show({ id: told('reviews.waiting.0') });
		await test.app.db.execute(sql`alter table audit_entry rename to audit_gone`);
		const refused = await look().then(
			() => 'shown',
			(error: { code?: string }) => error.code,
		);
		await test.app.db.execute(sql`alter table audit_gone rename to audit_entry`);
		expect(refused).toBe('INTERNAL_SERVER_ERROR');
		await look();
	});

	it('is kept for its term and no longer', async () => {
		const now = test.app.clock();
		test.setNow(new Date(now.getTime() + 729 * 86_400_000));
		await purgeExpired(test.app);
		expect((await rows()).length).toBeGreaterThan(0);
		test.setNow(new Date(now.getTime() + 731 * 86_400_000));
		await purgeExpired(test.app);
		expect((await rows()).filter((row) => row.at <= now)).toEqual([]);
		test.setNow(now);
	});
});

describe('the words for it', () => {
	it.each(LOCALES)('are there in %s', async (locale) => {
		const texts = await loadCatalogue(locale);
		const keys = [
			...LOOKS.map((look) => `account.seen.look.${look}`),
			...Object.values(DEEDS).map((deed) => `account.seen.deed.${deed}`),
		];
		for (const key of keys) expect(texts[key], key).toMatch(/\S/);
	});
});
