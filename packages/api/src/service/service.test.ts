import { SERVICE_IDS, SERVICES } from '@sleutelwerk/content/services';
import { schema } from '@sleutelwerk/db';
import type { ServiceRecord } from '@sleutelwerk/core';
import { isVouchedFor, serializeMap } from '@sleutelwerk/directory';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

const OVERDUE = SERVICES.find(({ text }) => text.nl.name.startsWith('Switchboard'))?.id ?? '';
const PHONE = SERVICES.find(({ text }) => text.nl.name === 'De Luisterlijn')?.id ?? '';
const source = 'https://www.voorbeeld.example/contact';

describe('the social map', () => {
	let test: TestApp;
	let coordinator: Awaited<ReturnType<TestApp['as']>>;
	beforeAll(async () => {
		test = await openTestApp();
		coordinator = await test.as('coordinator');
	});
	afterAll(() => test.close());

	const map = async () => (await test.asNobody().service.map()).map;
	const insertOwn = async (record: ServiceRecord, who = 'other.trainer') => {
		const { organisationId } = await test.viewerOf(who);
		const { id, vital, checkedOn, termDays } = record;
		await test.app.db
			.insert(schema.service)
			.values({ id, organisationId, record, isVital: vital, checkedOn, termDays });
	};
	const made = (id: string, given: Partial<ServiceRecord> = {}): ServiceRecord => ({
		...(SERVICES.find((one) => !one.vital && one.checkedOn > '2024-06-01') as ServiceRecord),
		id,
		...given,
	});

	it('holds only what somebody vouches for, and the vital ones always', async () => {
		const names = (await map()).entries.map(({ text }) => text.nl.name);
		expect(names).toContain('Veilig Thuis');
		expect(names.some((name) => name.startsWith('Switchboard'))).toBe(false);
		test.setNow(new Date('2040-01-01T10:00:00Z'));
		const later = await map();
		expect(later.entries.every(({ vital }) => vital)).toBe(true);
		expect(later.entries.map(({ id }) => id)).toContain(SERVICE_IDS.emergency);
		test.setNow(TEST_NOW);
	});

	it('is the same bytes for the same version, in whatever order the rows lie', async () => {
		const before = await test.asNobody().service.map();
		// An update moves a row to the end of the table.
		await test.app.db
			.update(schema.service)
			.set({ isActive: true })
			.where(eq(schema.service.id, SERVICE_IDS.emergency));
		const after = await test.asNobody().service.map();
		expect(serializeMap(after.map)).toBe(serializeMap(before.map));
		expect(after.version).toBe(await test.asNobody().service.mapVersion());
		test.setNow(new Date(TEST_NOW.getTime() + 86_400_000));
		expect(await test.asNobody().service.mapVersion()).not.toBe(before.version);
		test.setNow(TEST_NOW);
	});

	it('is a queue for coordinators: overdue first, and what is not shown says so', async () => {
		const { counts, services } = await coordinator.service.list({});
		const late = SERVICES.filter((record) => !isVouchedFor(record, TEST_NOW)).length;
		expect(late).toBeGreaterThan(3);
		expect(counts.overdue).toBe(late);
		expect(
			services.slice(0, late).every(({ freshness, isShown }) => freshness === 'overdue' && !isShown),
		).toBe(true);
		expect(services.slice(late).every(({ freshness, isShown }) => freshness !== 'overdue' && isShown)).toBe(
			true,
		);
		const found = await coordinator.service.list({ search: 'luisterl' });
		expect(found.services.map(({ name }) => name)).toEqual(['De Luisterlijn']);
		expect((await coordinator.service.list({ freshness: 'soon' })).services).toEqual([]);
	});

	it('brings a confirmed record back with its new day, counts it once, and tells the caches', async () => {
		const before = await test.asNobody().service.mapVersion();
		const check = { serviceId: OVERDUE, day: '2026-11-20', source };
		await coordinator.service.confirm(check);
		const entry = (await map()).entries.find(({ id }) => id === OVERDUE);
		expect(entry).toMatchObject({
			checkedOn: '2026-11-20',
			checkedPrecision: 'day',
			source: { url: source },
		});
		expect(await test.asNobody().service.mapVersion()).not.toBe(before);
		await coordinator.service.confirm(check);
		const { checks, freshness } = await coordinator.service.show({ id: OVERDUE });
		expect(checks).toMatchObject([{ day: '2026-11-20', source, by: 'Karim', isCorrection: false }]);
		expect(freshness).toBe('fresh');
	});

	it('refuses a day that is to come, one before the last check, and half a source', async () => {
		const confirm = (day: string, from = source) =>
			coordinator.service
				.confirm({ serviceId: SERVICE_IDS.veiligThuis, day, source: from })
				.catch((error: { code: string }) => error.code);
		expect(await confirm('2026-11-23')).toBe('BAD_REQUEST');
		expect(await confirm('2020-01-01')).toBe('BAD_REQUEST');
		expect(await confirm('2026-02-30')).toBe('BAD_REQUEST');
		expect(await confirm('2026-11-20', 'x')).toBe('BAD_REQUEST');
		expect(await confirm('2026-11-22')).toEqual({ checkedOn: '2026-11-22' });
	});

	it('lets only coordinators keep it', async () => {
		const check = { serviceId: OVERDUE, day: '2026-11-21', source };
		for (const who of ['trainee', 'trainer', 'partner', 'admin']) {
			const caller = await test.as(who);
			await expect(caller.service.confirm(check), who).rejects.toMatchObject({ code: 'FORBIDDEN' });
			await expect(caller.service.list({}), who).rejects.toMatchObject({ code: 'FORBIDDEN' });
		}
		await expect(test.asNobody().service.confirm(check)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
	});

	it("shows and changes nothing of another organisation's own records", async () => {
		const id = '11111111-1111-4111-8111-111111111111';
		await insertOwn(made(id));
		const check = { serviceId: id, day: '2026-11-21', source };
		await expect(coordinator.service.confirm(check)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await expect(coordinator.service.show({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
		const listed = (await coordinator.service.list({})).services.map((one) => one.id);
		expect(listed).not.toContain(id);
		const other = await test.as('other.trainer');
		expect(await other.service.confirm(check)).toEqual({ checkedOn: '2026-11-21' });
		// A visitor sees the services of all.
		expect((await map()).entries.map((entry) => entry.id)).toContain(id);
	});

	it('keeps a shelter that tells where it is out of map and exchange, and the rest in', async () => {
		const id = '22222222-2222-4222-8222-222222222222';
		const text = { ...made(id).text.nl, whatHappens: 'Kom naar de Verzonnenstraat 12.' };
		await insertOwn(made(id, { topics: ['shelter'], text: { nl: text } }));
		const ids = (await map()).entries.map((entry) => entry.id);
		expect(ids).not.toContain(id);
		expect(ids).toContain(SERVICE_IDS.veiligThuis);
		await expect(test.asNobody().service.hsdsOne({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
		expect(test.lines.join('\n')).toContain(id);
		expect(test.lines.join('\n')).not.toContain('Verzonnenstraat');
		const other = await test.as('other.trainer');
		const check = { serviceId: id, day: '2026-11-21', source: 'Gezien in de Verzonnenstraat 12' };
		await expect(other.service.confirm(check)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});
});

describe('a correction', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it('replaces words and numbers, keeps what was there, and drops translations of the old words', async () => {
		const coordinator = await test.as('coordinator');
		const shown = await coordinator.service.show({ id: OVERDUE });
		const input = {
			...shown.text,
			whatHappens: 'Je laat een bericht achter. Iemand schrijft terug.',
			serviceId: OVERDUE,
			revision: shown.revision,
			day: '2026-11-20',
			source,
			contacts: shown.contacts.map(({ value }) => value),
		};
		await coordinator.service.correct(input);
		const entry = (await test.asNobody().service.map()).map.entries.find(({ id }) => id === OVERDUE);
		expect(Object.keys(entry?.text ?? {})).toEqual(['nl']);
		expect(entry?.text.nl.whatHappens).toBe(input.whatHappens);
		await expect(coordinator.service.correct(input)).rejects.toMatchObject({ code: 'CONFLICT' });
		const [kept] = await test.app.db
			.select()
			.from(schema.verification)
			.where(eq(schema.verification.serviceId, OVERDUE));
		expect(kept?.before?.text.nl.whatHappens).toBe(shown.text.whatHappens);
	});

	it('leaves the vital five to the product, and turns no number into a link', async () => {
		const coordinator = await test.as('coordinator');
		const correct = async (id: string, contacts?: string[]) => {
			const shown = await coordinator.service.show({ id });
			return await coordinator.service.correct({
				...shown.text,
				serviceId: id,
				revision: shown.revision,
				day: '2026-11-21',
				source,
				contacts: contacts ?? shown.contacts.map(({ value }) => value),
			});
		};
		await expect(correct(SERVICE_IDS.emergency)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(correct(PHONE, ['https://evil.example'])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('survives the next start: the content brings back only what nobody checked since', async () => {
		const { fillDatabase } = await import('../demo/index.ts');
		await fillDatabase(test.app);
		const shown = await (await test.as('coordinator')).service.show({ id: OVERDUE });
		expect(shown.text.whatHappens).toContain('schrijft terug');
	});
});
