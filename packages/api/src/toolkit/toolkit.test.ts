import { SERVICE_IDS, SERVICES } from '@sleutelwerk/content/services';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (error: { code?: string }) => error.code;

describe('where one can call', () => {
	it('is for who learns or is certified', async () => {
		expect(await test.asNobody().toolkit.numbers().catch(codeOf)).toBe('UNAUTHORIZED');
		expect(await (await test.as('trainer')).toolkit.numbers().catch(codeOf)).toBe('FORBIDDEN');
		expect(await (await test.as('keyperson')).toolkit.numbers()).not.toEqual([]);
	});

	it('has every vital service, danger first, and somebody who listens to herself last', async () => {
		const ids = (await (await test.as('trainee')).toolkit.numbers()).map((one) => one.id);
		expect(ids.slice(0, 2)).toEqual([SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis]);
		const vital = SERVICES.filter((one) => one.vital).map((one) => one.id);
		expect(ids).toEqual(expect.arrayContaining(vital));
		expect(ids).toContain(SERVICE_IDS.luisterlijn);
		expect(ids).toHaveLength(vital.length + 1);
	});

	it('gives each number with its hours and the day of its source, in her language beside the Dutch', async () => {
		const caller = await test.as('trainee');
		expect((await caller.toolkit.numbers())[0]).toMatchObject({ textLocale: 'nl' });
		const [danger, advice] = await caller.toolkit.numbers({ lang: 'ar' });
		expect(danger?.contacts[0]).toMatchObject({ value: '112', hours: { kind: 'always' } });
		expect(advice?.contacts[0]).toMatchObject({ value: '0800-2000' });
		expect(advice).toMatchObject({ textLocale: 'ar', checkedOn: '2025-10-29', checkedPrecision: 'day' });
		expect(advice?.dutch.whomTheyTell).toMatch(/^Vraag je alleen advies/);
		expect(advice?.text.whomTheyTell).toMatch(/\p{Script=Arabic}/u);
	});

	it('shows a corrected number at once, and none that closed', async () => {
		const { service } = schema;
		const at = eq(service.id, SERVICE_IDS.luisterlijn);
		const [row] = await test.app.db.select().from(service).where(at);
		if (!row) throw new Error('no such service');
		const [contact] = row.record.contacts;
		if (!contact) throw new Error('no contact');
		const corrected = { ...row.record, contacts: [{ ...contact, value: '088 000 0000' }] };
		await test.app.db.update(service).set({ record: corrected }).where(at);
		const caller = await test.as('keyperson');
		const find = async () =>
			(await caller.toolkit.numbers()).find((one) => one.id === SERVICE_IDS.luisterlijn);
		expect((await find())?.contacts[0]?.value).toBe('088 000 0000');
		const closed = { ...row.record, status: 'temporarily closed' as const };
		await test.app.db.update(service).set({ record: closed }).where(at);
		expect(await find()).toBeUndefined();
	});
});
