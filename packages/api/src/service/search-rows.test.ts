import { schema } from '@sleutelwerk/db';
import { forgetWords } from '@sleutelwerk/db/repo/service-search';
import { isVouchedFor } from '@sleutelwerk/directory';
import type { ServiceRecord } from '@sleutelwerk/core';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

/** The database writes `service_search` itself: here it has to say what the records say, whoever wrote them. */
describe('what lists search and count by', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const pairs = async () =>
		await test.app.db
			.select()
			.from(schema.service)
			.leftJoin(schema.serviceSearch, eq(schema.serviceSearch.serviceId, schema.service.id));

	async function expectTruth(): Promise<void> {
		for (const { service, service_search: row } of await pairs()) {
			expect(row, service.id).toMatchObject({
				organisationId: service.organisationId,
				isActive: service.isActive,
				isVital: service.isVital,
				isNational: service.record.area === null,
				name: service.record.text.nl.name,
				offeredBy: service.record.organisation,
				topics: service.record.topics,
				checkedOn: service.checkedOn,
				checkedPrecision: service.record.checkedPrecision,
				revision: service.revision,
				changedAt: service.changedAt,
			});
		}
	}

	it('says what every record says, before and after any change', async () => {
		await expectTruth();
		const [one] = await pairs();
		const record = one?.service.record as ServiceRecord;
		const set = (values: Partial<typeof schema.service.$inferInsert>) =>
			test.app.db.update(schema.service).set(values).where(eq(schema.service.id, record.id));
		const text = { ...record.text, nl: { ...record.text.nl, name: 'Wolkenvanger' } };
		await set({ record: { ...record, text, topics: ['men'], organisation: 'Van elders' }, revision: 9 });
		await expectTruth();
		const found = await test.asNobody().service.hsdsList({ search: 'wolkenvangr' });
		expect(found.total_items).toBe(1);
		await set({ isActive: false });
		await expectTruth();
		expect((await test.asNobody().service.hsdsList({ search: 'wolkenvanger' })).total_items).toBe(0);
		await set({ isActive: true, record });
	});

	it('agrees with the rule on who is shown, on every day and for every state', async () => {
		const coordinator = await test.as('coordinator');
		const [, other] = (await pairs()).filter(({ service }) => !service.isVital);
		const { id, record } = other?.service ?? { id: '', record: {} as ServiceRecord };
		for (const change of [{}, { status: 'defunct' as const }, { neverChecked: true as const }]) {
			await test.app.db
				.update(schema.service)
				.set({ record: { ...record, ...change } })
				.where(eq(schema.service.id, id));
			for (const days of [0, 40, 400, 4000]) {
				const at = new Date(TEST_NOW.getTime() + days * 86_400_000);
				test.setNow(at);
				const { services } = await coordinator.service.list({});
				const { pages } = await coordinator.service.list({});
				for (let page = 2; page <= pages; page += 1)
					services.push(...(await coordinator.service.list({ page })).services);
				const shown = services.filter(({ isShown }) => isShown).map((one) => one.id);
				const kept = (await pairs()).map(({ service }) => service.record);
				const ruled = kept.filter((one) => isVouchedFor(one, at)).map((one) => one.id);
				expect(shown.sort(), JSON.stringify([change, days])).toEqual(ruled.sort());
			}
		}
	});

	it('gives the map a new version with what is said for good, and not before', async () => {
		const nobody = test.asNobody();
		const before = await nobody.service.mapVersion();
		const [one] = await pairs();
		const grow = { revision: sql`${schema.service.revision} + 1` };
		await test.app.db.transaction(async (tx) => {
			await tx
				.update(schema.service)
				.set(grow)
				.where(eq(schema.service.id, one?.service.id ?? ''));
			// Another process that makes the map now still reads the older record: it must not keep it as the newer.
			expect(await nobody.service.mapVersion()).toBe(before);
		});
		expect(await nobody.service.mapVersion()).not.toBe(before);
		expect((await nobody.service.map()).version).toBe(await nobody.service.mapVersion());
	});

	it('lets two changes that bring the same new word not wait for one another', async () => {
		const [one, two] = (await pairs()).map(({ service }) => service);
		const rename = (record: ServiceRecord | undefined) => {
			const nl = { ...record?.text.nl, name: 'Regenboogkamer' };
			return sql`update service set record = jsonb_set(record, '{text,nl}', ${JSON.stringify(nl)}::jsonb) where id = ${record?.id}`;
		};
		await test.app.db.transaction(async (tx) => {
			await tx.execute(rename(one?.record));
			// On another connection, while the first has not said yet whether it stays.
			await test.app.db.execute(rename(two?.record));
		});
		const found = await test.asNobody().service.hsdsList({ search: 'regenbogkamer', per_page: 100 });
		expect(found.total_items).toBeGreaterThan(0);
		const kept = async () => (await test.app.db.select().from(schema.serviceWord)).map(({ word }) => word);
		expect((await kept()).filter((word) => word === 'regenboogkamer')).toHaveLength(2);
		expect(await kept()).toContain('wolkenvanger');
		await forgetWords(test.app.db);
		expect((await kept()).filter((word) => word === 'regenboogkamer')).toHaveLength(1);
		expect(await kept()).not.toContain('wolkenvanger');
	});
});
