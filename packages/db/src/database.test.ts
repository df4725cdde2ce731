import { eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUniqueViolation, openDatabase, sqlStateOf, type Database, type Tx } from './index.ts';
import { account } from './schema/index.ts';
import { MIGRATIONS, openTestDatabase } from './testing/index.ts';

const safeContact = { channel: 'none', from: '09:00', until: '21:00', dress: 'neutral' } as const;

describe('the database', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openTestDatabase();
	});
	afterAll(() => database.close());

	it('says that it is migrated, and migrates twice without harm', async () => {
		await database.migrate();
		expect(await database.readiness()).toBe('ready');
	});

	it('keeps moments with their zone and letters of every script', async () => {
		const createdAt = new Date('2026-03-29T01:30:00.123Z');
		const [row] = await database.db
			.insert(account)
			.values({ name: 'ሰላም سلام', shownName: 'S', email: 'a@example.test', safeContact, createdAt })
			.returning();
		const [read] = await database.db
			.select()
			.from(account)
			.where(eq(account.id, row?.id ?? ''));
		expect(read?.createdAt.toISOString()).toBe('2026-03-29T01:30:00.123Z');
		expect(read?.name).toBe('ሰላም سلام');
	});

	it('tells a unique violation apart, also with other capitals in the address', async () => {
		const attempt = database.db
			.insert(account)
			.values({ name: 'B', shownName: 'B', email: 'A@Example.test', safeContact });
		const error: unknown = await attempt.then(
			() => null,
			(reason: unknown) => reason,
		);
		expect(isUniqueViolation(error)).toBe(true);
		expect(sqlStateOf(new Error('other'))).toBeNull();
	});

	it('gives nothing of a transaction that was rolled back', async () => {
		const outcome = database.db.transaction(async (tx) => {
			await tx.insert(account).values({ name: 'gone', shownName: 'gone', safeContact });
			throw new Error('stop');
		});
		await expect(outcome).rejects.toThrow('stop');
		expect(await database.db.select().from(account).where(eq(account.name, 'gone'))).toEqual([]);
	});

	it('prepares what it asks again and again, in a transaction and in one inside it too', async () => {
		const one = openDatabase(database.url, { migrations: MIGRATIONS, maxConnections: 1 });
		const find = (db: Tx, id: string) => db.select().from(account).where(eq(account.id, id));
		const id = '00000000-0000-7000-8000-000000000000';
		await find(one.db, id);
		await one.db.transaction(async (tx) => {
			await find(tx, id);
			await tx.transaction((inner) =>
				inner.select({ name: account.name }).from(account).where(eq(account.id, id)),
			);
		});
		const long = Array.from({ length: 20 }, () => id);
		await one.db.select().from(account).where(inArray(account.id, long));
		const rows = await one.db.execute<{ statement: string }>(
			sql`select statement from pg_prepared_statements where statement like '%from "account"%' order by length(statement) desc`,
		);
		await one.close();
		expect(rows.map((row) => row.statement.split(' from ')[0])).toEqual([
			expect.stringContaining('"password_hash"'),
			'select "name"',
		]);
	});

	it('prepares nothing where the address says so: a pooler would forget it', async () => {
		const one = openDatabase(`${database.url}?prepare=false`, { migrations: MIGRATIONS, maxConnections: 1 });
		await one.db.select().from(account).where(eq(account.name, 'x'));
		const rows = await one.db.execute(sql`select 1 from pg_prepared_statements`);
		await one.close();
		expect(rows).toHaveLength(0);
	});
});
