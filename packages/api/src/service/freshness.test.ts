import { GRACE_DAYS, dayPlus } from '@sleutelwerk/core';
import { SERVICE_IDS, SERVICES } from '@sleutelwerk/content/services';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { purgeExpired } from '../account/purge-expired.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { keepServicesFresh } from './keep-fresh.ts';

const LINE = SERVICE_IDS.luisterlijn;
const EMAIL = 'balie@voorbeeld.example';
const record = SERVICES.find(({ id }) => id === LINE);
if (!record) throw new Error('the content has no such service');
const lastDay = dayPlus(record.checkedOn, record.termDays);
const at = (days: number) => new Date(`${dayPlus(lastDay, days)}T10:00:00Z`);

let test: TestApp;
let coordinator: Awaited<ReturnType<TestApp['as']>>;
beforeAll(async () => {
	test = await openTestApp();
	coordinator = await test.as('coordinator');
});
afterAll(() => test.close());

const run = () => keepServicesFresh(test.app);
const letters = async (template: string) =>
	(
		await test.app.db.select().from(schema.outgoingMail).where(eq(schema.outgoingMail.template, template))
	).filter(({ recipient }) => recipient !== '');
const tokens = async () =>
	(await letters('service-check'))
		.concat(await letters('service-check-late'))
		.map(({ params }) => String(params['link']).replace(/^.*\/check\/|\?.*$/g, ''));
const names = async () => (await test.asNobody().service.map()).map.entries.map(({ id }) => id);

/** As at the beginning: nobody was asked, nothing was said, the record is as the content has it. */
beforeEach(async () => {
	const { db } = test.app;
	test.setNow(TEST_NOW);
	for (const table of [
		schema.serviceNotice,
		schema.serviceReminder,
		schema.serviceOwner,
		schema.outgoingMail,
	])
		await db.delete(table);
	await db.delete(schema.verification).where(eq(schema.verification.serviceId, LINE));
	await db.delete(schema.attempt);
	await db
		.update(schema.service)
		.set({ record, checkedOn: record.checkedOn, revision: 1 })
		.where(eq(schema.service.id, LINE));
});

const own = (locale: 'nl' | 'ar' = 'nl') =>
	coordinator.service.setOwner({ serviceId: LINE, name: 'De balie', email: EMAIL, locale });
/** Asks as on the day after the term, and gives the secret of the link. */
async function asked(): Promise<string> {
	await own();
	test.setNow(at(1));
	await run();
	const [token] = await tokens();
	if (!token) throw new Error('nobody was asked');
	return token;
}

describe('the owner of a record', () => {
	it('is asked before the term ends and once more after it, each once, by day, and by nobody else', async () => {
		await own('ar');
		test.setNow(at(-31));
		await run();
		expect(await letters('service-check')).toEqual([]);
		test.setNow(at(-29));
		await run();
		await Promise.all([run(), run()]);
		const [letter, ...more] = await letters('service-check');
		expect(more).toEqual([]);
		expect(letter).toMatchObject({ recipient: EMAIL, locale: 'ar', dress: 'neutral', accountId: null });
		expect(letter?.params).toMatchObject({
			link: expect.stringMatching(/\/check\/[\w-]{20,}\?lang=ar$/) as string,
		});
		test.setNow(at(1));
		await run();
		await run();
		expect((await letters('service-check-late')).map(({ params }) => params['days'])).toEqual([GRACE_DAYS]);
		const [kept] = await test.app.db.select().from(schema.serviceReminder);
		expect((await tokens()).some((token) => JSON.stringify(kept).includes(token))).toBe(false);
	});

	it('is asked anew at another address, and the older link is dead', async () => {
		const token = await asked();
		await coordinator.service.setOwner({
			serviceId: LINE,
			name: '',
			email: 'nieuw@voorbeeld.example',
			locale: 'nl',
		});
		await expect(test.asNobody().service.showCheck({ token })).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await run();
		expect((await letters('service-check-late')).map(({ recipient }) => recipient)).toContain(
			'nieuw@voorbeeld.example',
		);
	});

	it('stands in no file, exchange or public answer', async () => {
		await asked();
		const nobody = test.asNobody();
		const seen = JSON.stringify([
			await nobody.service.map(),
			await nobody.service.hsdsOne({ id: LINE }),
			await nobody.service.listReportable(),
			await nobody.service.showCheck({ token: (await tokens())[0] ?? '' }),
		]);
		expect(seen).not.toContain('voorbeeld.example');
		expect(seen).not.toContain('De balie');
		expect((await coordinator.service.show({ id: LINE })).owner?.email).toBe(EMAIL);
	});

	it('is not one of another organisation to set', async () => {
		const id = '33333333-3333-4333-8333-333333333333';
		const { organisationId } = await test.viewerOf('other.trainer');
		await test.app.db.insert(schema.service).values({
			id,
			organisationId,
			record: { ...record, id },
			isVital: false,
			checkedOn: '2026-01-01',
			termDays: 100,
		});
		await expect(
			coordinator.service.setOwner({ serviceId: id, email: EMAIL, name: '', locale: 'nl' }),
		).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await test.app.db.delete(schema.service).where(eq(schema.service.id, id));
	});
});

describe('the link', () => {
	it('changes nothing by being opened, confirms once, and brings the new day to the finder', async () => {
		const token = await asked();
		const nobody = test.asNobody();
		const { revision, answer } = await nobody.service.showCheck({ token });
		expect(answer).toBeNull();
		expect((await coordinator.service.show({ id: LINE })).checkedOn).toBe(record.checkedOn);
		await Promise.all([1, 2].map(() => nobody.service.confirmByLink({ token, revision })));
		const shown = await coordinator.service.show({ id: LINE });
		expect(shown).toMatchObject({ checkedOn: dayPlus(lastDay, 1), freshness: 'fresh' });
		expect(shown.checks.map(({ byOwner, by }) => [byOwner, by])).toEqual([[true, null]]);
		expect((await nobody.service.showCheck({ token })).answer).toBe('confirmed');
		expect((await nobody.service.map()).map.entries.find(({ id }) => id === LINE)?.checkedOn).toBe(
			dayPlus(lastDay, 1),
		);
	});

	it('confirms nothing that was changed since, works for its days only, and is not guessed', async () => {
		const token = await asked();
		const nobody = test.asNobody();
		await expect(nobody.service.confirmByLink({ token, revision: 99 })).rejects.toMatchObject({
			code: 'CONFLICT',
		});
		await expect(nobody.service.showCheck({ token: 'x'.repeat(32) })).rejects.toMatchObject({
			code: 'NOT_FOUND',
		});
		test.setNow(at(62));
		await expect(nobody.service.confirmByLink({ token, revision: 1 })).rejects.toMatchObject({
			cause: { code: 'GONE' },
		});
	});

	it('keeps a correction as a proposal until a coordinator takes it over', async () => {
		const token = await asked();
		const nobody = test.asNobody();
		const { text, contacts, revision } = await nobody.service.showCheck({ token });
		const values = contacts.map(({ value }) => value);
		const same = { token, revision, ...text, contacts: values };
		await expect(nobody.service.proposeByLink(same)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await expect(
			nobody.service.proposeByLink({ ...same, contacts: values.map(() => 'https://evil.example') }),
		).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await nobody.service.proposeByLink({
			...same,
			whatTheyDo: 'Zij luisteren, dag en nacht.',
			words: 'Ook op zondag.',
		});
		expect((await coordinator.service.show({ id: LINE })).text.whatTheyDo).toBe(text.whatTheyDo);
		const { waiting } = await coordinator.service.list({});
		expect(waiting).toMatchObject([{ id: LINE, count: 1 }]);
		const [notice] = (await coordinator.service.show({ id: LINE })).notices;
		expect(notice).toMatchObject({ kind: 'correction', words: 'Ook op zondag.', canAccept: true });
		expect(notice?.changes).toEqual([
			{ field: 'whatTheyDo', before: text.whatTheyDo, after: 'Zij luisteren, dag en nacht.' },
		]);
		const settle = { serviceId: LINE, noticeId: notice?.id ?? '', accept: true };
		await coordinator.service.settleNotice(settle);
		await coordinator.service.settleNotice(settle);
		const after = await coordinator.service.show({ id: LINE });
		expect(after).toMatchObject({ checkedOn: dayPlus(lastDay, 1), notices: [] });
		expect(after.text.whatTheyDo).toBe('Zij luisteren, dag en nacht.');
		expect(after.checks).toMatchObject([{ byOwner: true, by: 'Karim', isCorrection: true }]);
	});

	it('ends the messages by one tap, forgets the address, and says so to the coordinator', async () => {
		const token = await asked();
		await test.asNobody().service.stopByLink({ token });
		await test.asNobody().service.stopByLink({ token });
		const shown = await coordinator.service.show({ id: LINE });
		expect(shown.owner).toMatchObject({ email: '', hasStopped: true });
		expect(shown.notices.map(({ kind }) => kind)).toEqual(['stopped']);
	});
});

describe('a record that nobody checks', () => {
	it('stays for the grace, then leaves the finder, and its keepers are told once', async () => {
		test.setNow(at(GRACE_DAYS));
		await run();
		expect(await names()).toContain(LINE);
		const before = (await letters('message-waiting')).length;
		test.setNow(at(GRACE_DAYS + 1));
		expect(await names()).not.toContain(LINE);
		await run();
		const told = await letters('message-waiting');
		expect(told.length).toBeGreaterThan(before);
		await run();
		expect((await letters('message-waiting')).length).toBe(told.length);
		const { services } = await coordinator.service.list({ freshness: 'overdue', search: 'luisterlijn' });
		expect(services).toMatchObject([{ id: LINE, isShown: false }]);
	});

	it('never leaves when it is one of the five: it alarms, and again after a week', async () => {
		const five = SERVICES.filter(({ vital }) => vital).map(({ id }) => id);
		test.setNow(new Date('2040-01-02T10:00:00Z'));
		await run();
		const alarms = async () =>
			await test.app.db.$count(schema.serviceReminder, eq(schema.serviceReminder.stage, 'alarm'));
		expect([await alarms(), five.length]).toEqual([5, 5]);
		expect((await names()).sort()).toEqual(five.toSorted());
		expect((await coordinator.service.list({})).alarms.map(({ id }) => id).sort()).toEqual(five.toSorted());
		expect((await (await test.as('admin')).manage.showOverview()).services.alarms).toBe(5);
		const told = (await letters('message-waiting')).length;
		await run();
		expect((await letters('message-waiting')).length).toBe(told);
		test.setNow(new Date('2040-01-09T10:00:00Z'));
		await run();
		expect(await alarms()).toBe(10);
		expect((await letters('message-waiting')).length).toBe(told * 2);
	});
});

describe('what a visitor says is wrong', () => {
	const say = (words = '', serviceId: string = LINE) =>
		test.asNobody().service.reportWrong({ serviceId, what: 'number', words });

	it('goes to the queue with a day and nothing about who, and the same again is counted', async () => {
		await say('Er neemt niemand op.');
		await say('Er neemt niemand op.');
		const [row, ...more] = await test.app.db.select().from(schema.serviceNotice);
		expect(more).toEqual([]);
		expect(row).toMatchObject({ kind: 'wrong', what: 'number', count: 2, day: '2026-11-22', proposal: null });
		expect(JSON.stringify(row)).not.toContain('203.0.113');
		await run();
		expect((await letters('message-waiting')).length).toBeGreaterThan(0);
		const { notices } = await coordinator.service.show({ id: LINE });
		await coordinator.service.settleNotice({
			serviceId: LINE,
			noticeId: notices[0]?.id ?? '',
			accept: false,
		});
		expect((await coordinator.service.list({})).waiting).toEqual([]);
		test.setNow(new Date('2027-12-01T10:00:00Z'));
		await purgeExpired(test.app);
		expect(await test.app.db.$count(schema.serviceNotice)).toBe(0);
	});

	it('keeps nothing that leads to somebody, a secret place or what is not on the map', async () => {
		const refused = { code: 'BAD_REQUEST' };
		for (const words of [
			'Bel Fatma op 06 12345678',
			'Ze wonen in de Verzonnenstraat 12',
			'mij@voorbeeld.example',
		])
			await expect(say(words), words).rejects.toMatchObject(refused);
		await expect(say('Kaart: openstreetmap.org', SERVICE_IDS.veiligThuis)).rejects.toMatchObject(refused);
		await expect(say('', '44444444-4444-4444-8444-444444444444')).rejects.toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await test.app.db.$count(schema.serviceNotice)).toBe(0);
	});

	it('is stopped when it floods, and never fills a queue', async () => {
		for (let n = 0; n < 30; n += 1) await say(`woord ${String.fromCodePoint(97 + n)}`);
		expect(await test.app.db.$count(schema.serviceNotice)).toBe(20);
		await expect(say()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
	});
});

describe('texts that name a service', () => {
	it('warn the trainer of each lesson and talk, and the learner of none of the five', async () => {
		const trainer = await test.as('trainer');
		const named = async () =>
			(await trainer.service.listLapsedTexts()).find(({ name }) => name === 'De Luisterlijn');
		expect(await named()).toBeUndefined();
		test.setNow(at(1));
		const lapsed = await named();
		expect(lapsed?.lessons.map(({ part, number }) => [part, number])).toContainEqual([6, 5]);
		expect(lapsed?.isVital).toBe(false);
		test.setNow(new Date('2040-01-01T10:00:00Z'));
		const trainee = await test.as('trainee');
		const serviceIds = [LINE, SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis, 'x'];
		expect(await trainee.service.listUnsure({ serviceIds })).toEqual(['De Luisterlijn']);
	});
});
