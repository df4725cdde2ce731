import { schema } from '@sleutelwerk/db';
import { insertServices } from '@sleutelwerk/db/repo/service';
import { pageQueue } from '@sleutelwerk/db/repo/service-search';
import { generateServices, organizationIdOf, SOON_DAYS, toHsds } from '@sleutelwerk/directory';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/index.ts';

const MANY = 10_000;
const BATCH = 1000;
const RECORDS = generateServices(MANY, 7);
const TERM = toHsds(RECORDS[0] as (typeof RECORDS)[number]).attributes[0]?.taxonomy_term.id ?? '';
const TOPIC = RECORDS[0]?.topics[0] ?? 'partner';

/** How fast it is the bench says (`pnpm bench directory`); here only that the indexes are what answers, and truly. */
describe('ten thousand services', () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await openTestApp();
		for (let from = 0; from < MANY; from += BATCH)
			await insertServices(test.app.db, RECORDS.slice(from, from + BATCH));
		for (const table of ['service', 'service_search', 'service_word'])
			await test.app.db.execute(sql`vacuum analyze ${sql.identifier(table)}`);
	}, 180_000);
	afterAll(() => test.close());

	type Query = Record<string, string>;
	const list = async (query: Query) => {
		const page = await test.asNobody().service.hsdsList(query as { search?: string });
		return { ...page, contents: page.contents as { id: string; name: string }[] };
	};

	it.each<[string, Query]>([
		['service_search_shown', { per_page: '50', page: '150' }],
		['service_search_until', {}],
		['service_search_topics', { taxonomy_term_id: TERM }],
		['service_search_words', { search: 'opvoeden' }],
		['service_search_words', { search: 'opvoedn' }],
		['service_search_offered', { organization_id: organizationIdOf('Verzonnen stichting 5') }],
	])('are answered by the index %s, and none is read through', async (index, query) => {
		await test.app.db.transaction(async (tx) => {
			// What a scan is counted for: the whole table when it is read through, else its index.
			const scans = async (name: string) => {
				const [row] = await tx.execute<{ scans: number }>(
					sql`select pg_stat_get_xact_numscans(${name}::regclass)::int as scans`,
				);
				return row?.scans;
			};
			const page = await test.asNobody({ db: tx as never }).service.hsdsList(query as { search?: string });
			expect(page.total_items).toBeGreaterThan(0);
			expect(await scans(index)).toBeGreaterThan(0);
			expect(await scans('service_search')).toBe(0);
			expect(await scans('service')).toBe(0);
		});
	});

	it('stand on one page each, in one order, and as many as the first page says', async () => {
		const seen: string[] = [];
		const { total_items: total, total_pages } = await list({ per_page: '100', minimal: 'true' });
		for (let page = 1; page <= total_pages; page += 1) {
			const { contents } = await list({ per_page: '100', page: String(page), minimal: 'true' });
			seen.push(...contents.map(({ id }) => id));
		}
		expect(seen).toHaveLength(total);
		expect(new Set(seen).size).toBe(total);
		expect(seen.filter((id) => RECORDS.some((record) => record.id === id))).toHaveLength(MANY);
		expect((await list({ per_page: '100', page: String(total_pages + 1) })).empty).toBe(true);
		const [name] = (await list({ per_page: '1', page: String(total), minimal: 'true' })).contents;
		expect(name?.id).toBe(seen.at(-1));
	});

	it('are counted as they are', async () => {
		const { total_items: of } = await list({ per_page: '1', taxonomy_term_id: TERM });
		const [row] = await test.app.db.execute<{ count: number }>(
			sql`select count(*)::int as count from service where record -> 'topics' ? ${TOPIC}
				and (is_vital or checked_on + term_days + 30 >= '2026-11-22'::date)`,
		);
		expect(of).toBe(row?.count);
		expect(of).toBeGreaterThan(1000);
		const found = await list({ per_page: '1', search: 'opvoeden' });
		expect(found.total_items).toBe(RECORDS.filter(({ text }) => text.nl.name.includes('opvoeden')).length);
	});

	it('are found by stems, by beginnings, and by a word that is not spelled right', async () => {
		const first = async (search: string) => (await list({ search, per_page: '1' })).contents[0]?.name ?? '';
		expect(await first('opvoed')).toContain('opvoeden');
		expect(await first('Advieslyn')).toContain('Advieslijn');
		expect(await first('advieslyn opvoedn')).toMatch(/^Advieslijn opvoeden/);
		expect(await first('qqqqzzzz')).toBe('');
		// A number is nobody else's, and what is spelled right is not guessed at.
		const own = RECORDS[4711]?.text.nl.name ?? '';
		expect(await first(own)).toBe(own);
		expect((await list({ search: own.replace('4711', '99994711') })).total_items).toBe(0);
	});

	it('wait in one order for whoever keeps them, each on one page', async () => {
		const { organisationId } = await test.viewerOf('coordinator');
		// Thirty days before the first of them is due: all three states are there.
		const filter = { organisationId, day: '2026-12-03', soonDays: SOON_DAYS };
		const rows = [];
		const { counts, total } = await pageQueue(test.app.db, filter, { limit: 1, offset: 0 });
		for (let offset = 0; offset < total; offset += 700)
			rows.push(...(await pageQueue(test.app.db, filter, { limit: 700, offset })).rows);
		expect(counts.overdue + counts.soon + counts.fresh).toBe(total);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
		const [kept] = await test.app.db.select({ count: sql<number>`count(*)::int` }).from(schema.service);
		expect(total).toBe(kept?.count);
		const rank = { overdue: 0, soon: 1, fresh: 2 };
		const keys = rows.map((row) => `${rank[row.freshness]}${row.isVital ? 0 : 1}${row.dueOn}${row.id}`);
		expect(keys).toEqual([...keys].sort());
		for (const freshness of ['overdue', 'soon', 'fresh'] as const) {
			const some = await pageQueue(test.app.db, { ...filter, freshness }, { limit: 20_000, offset: 0 });
			expect(some.rows).toHaveLength(counts[freshness]);
			expect(some.total).toBe(counts[freshness]);
		}
	});
});
