import { insertServices } from '@sleutelwerk/db/repo/service';
import { generateServices } from '@sleutelwerk/directory';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/index.ts';

const MANY = 10_000;
const BATCH = 1000;

/** How fast it is the bench says (`pnpm bench directory`); here only that the indexes are what answers. */
describe('ten thousand services', () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await openTestApp();
		const records = generateServices(MANY, 7);
		for (let from = 0; from < MANY; from += BATCH)
			await insertServices(test.app.db, records.slice(from, from + BATCH));
		await test.app.db.execute(sql`vacuum analyze service`);
	}, 120_000);
	afterAll(() => test.close());

	const scansOf = async (index: string) => {
		const [row] = await test.app.db.execute<{ scans: number }>(
			sql`select idx_scan::int as scans from pg_stat_user_indexes where indexrelname = ${index}`,
		);
		return row?.scans ?? 0;
	};
	const list = async (query: object) => await test.asNobody().service.hsdsList(query);

	it.each([
		['service_shown', {}],
		['service_sought', { search: 'opvoeden 4711' }],
		['service_names', { search: 'opvoedn' }],
		['service_offered_by', { organization_id: 'by name' }],
	])('are answered by the index %s', async (index, query) => {
		const { organizationIdOf } = await import('@sleutelwerk/directory');
		const asked =
			'organization_id' in query ? { organization_id: organizationIdOf('Verzonnen stichting 5') } : query;
		const before = await scansOf(index);
		expect((await list(asked)).total_items).toBeGreaterThan(0);
		// The database counts its scans a little later.
		await vi.waitFor(async () => expect(await scansOf(index)).toBeGreaterThan(before), {
			timeout: 20_000,
			interval: 500,
		});
	});

	it('are found by stems, by beginnings, and by a name that is not spelled right', async () => {
		const first = async (search: string) =>
			((await list({ search, per_page: '1' })).contents[0] as { name: string } | undefined)?.name ?? '';
		expect(await first('opvoed')).toContain('opvoeden');
		expect(await first('Advieslyn')).toContain('Advieslijn');
		expect(await first('qqqqzzzz')).toBe('');
	});
});
