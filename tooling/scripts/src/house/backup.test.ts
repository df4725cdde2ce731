import {
	createReadStream,
	createWriteStream,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openTestApp, type TestApp } from '@sleutelwerk/api/testing';
import { openDatabase, openJobs } from '@sleutelwerk/db';
import { readBackup, writeBackup } from '@sleutelwerk/db/backup';
import { openEmptyDatabase } from '@sleutelwerk/db/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from './migrations.ts';

const MADE_AT = new Date('2026-11-22T10:00:00Z');
// Whatever a row-wise format could trip over, as somebody may have typed it.
const ODD = 'tab\t line\n return\r back\\slash \\. \u2028 \u2029 سلام \u{1F511}';

let test: TestApp;
let folder = '';
let file = '';
beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-backup-'));
	file = path.join(folder, 'a.gz');
	test = await openTestApp();
	await test.app.db.execute(sql`update account set shown_name = ${ODD} where email = 'trainee@example.test'`);
	const jobs = await openJobs(test.url, () => undefined);
	await jobs.send(test.app.db, 'mail', { data: { id: 'still-waiting' }, startAfter: new Date('2099-01-01') });
	await jobs.close();
	await writeBackup(test.url, createWriteStream(file), MADE_AT);
});
afterAll(async () => {
	await test.close();
	rmSync(folder, { recursive: true, force: true });
});

/** One digest for all rows of each table, whatever their order. */
async function digests(url: string): Promise<Record<string, string>> {
	const database = openDatabase(url, { migrations: MIGRATIONS, maxConnections: 1 });
	try {
		const tables = await database.db.execute<{ name: string }>(
			sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
		);
		const found: Record<string, string> = {};
		for (const { name } of tables) {
			const [row] = await database.db.execute<{ digest: string | null; n: number }>(
				sql.raw(
					`select count(*)::int as n, md5(string_agg(t::text, '|' order by t::text)) as digest from "${name}" t`,
				),
			);
			found[name] = `${row?.n} ${row?.digest}`;
		}
		return found;
	} finally {
		await database.close();
	}
}

async function foreignKeys(url: string): Promise<unknown> {
	const database = openDatabase(url, { migrations: MIGRATIONS, maxConnections: 1 });
	const rows = await database.db.execute(
		sql`select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
			where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
	);
	await database.close();
	return [...rows];
}

/** The backup with its text changed. */
function changed(change: (text: string) => string): string {
	const other = path.join(folder, `${Math.random()}.gz`);
	writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
	return other;
}

describe('a backup', () => {
	it('brings back every row, every key and the jobs that still wait', async () => {
		const url = await openEmptyDatabase();
		const { rows } = await readBackup(url, createReadStream(file), MIGRATIONS);
		const [before, after] = [await digests(test.url), await digests(url)];
		expect(rows['public.account']).toBeGreaterThan(10);
		expect(after).toEqual(before);
		expect(await foreignKeys(url)).toEqual(await foreignKeys(test.url));
		const database = openDatabase(url, { migrations: MIGRATIONS });
		expect(await database.readiness()).toBe('ready');
		const [job] = await database.db.execute<{ data: unknown }>(
			sql`select data from pgboss.job where name = 'mail' and data->>'id' = 'still-waiting'`,
		);
		await database.close();
		expect(job?.data).toEqual({ id: 'still-waiting' });
	});

	it('is read into an empty database only, and a broken attempt leaves it empty', async () => {
		await expect(readBackup(test.url, createReadStream(file), MIGRATIONS)).rejects.toThrow(/not empty/);
		const url = await openEmptyDatabase();
		const lost = changed((text) => text.replace(/^(\{"table":"public\.account".*\n).*\n/m, '$1'));
		await expect(readBackup(url, createReadStream(lost), MIGRATIONS)).rejects.toThrow(/as many rows/);
		await readBackup(url, createReadStream(file), MIGRATIONS);
		expect(await digests(url)).toEqual(await digests(test.url));
	});

	it('that was cut off, is foreign, or comes from a newer release is refused with a sentence', async () => {
		const url = await openEmptyDatabase();
		const cut = path.join(folder, 'cut.gz');
		writeFileSync(cut, readFileSync(file).subarray(0, 4_000));
		const open = changed((text) => text.slice(0, text.lastIndexOf('{"rows"')));
		const newer = changed((text) => text.replace(/"schema":\d+/, '"schema":9999999999999'));
		for (const [name, why] of [
			[cut, /cut off/],
			[open, /cut off/],
			[changed(() => 'hello\n'), /no backup/],
			[newer, /newer release/],
		] as const)
			await expect(readBackup(url, createReadStream(name), MIGRATIONS)).rejects.toThrow(why);
	});

	it('does not take a row that points at nobody: the keys are checked again', async () => {
		const url = await openEmptyDatabase();
		const nobody = changed((text) =>
			text.replace(
				/^(\{"table":"public\.member".*\n.*"account_id": ?")[^"]*/m,
				'$100000000-0000-7000-8000-000000000000',
			),
		);
		await expect(readBackup(url, createReadStream(nobody), MIGRATIONS)).rejects.toThrow(/foreign key/);
	});
});
