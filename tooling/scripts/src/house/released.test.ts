import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openDatabase } from '@sleutelwerk/db';
import { readBackup } from '@sleutelwerk/db/backup';
import { openEmptyDatabase } from '@sleutelwerk/db/testing';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { MIGRATIONS } from './migrations.ts';
import { runScript } from './run-script.ts';

const FOLDER = path.join(ROOT, 'packages/db/released');
const RELEASES = readdirSync(FOLDER).filter((name) => name.endsWith('.backup.gz'));

type Row = Record<string, unknown>;
type Held = { columns: string[]; rows: Row[] };

/** What a backup holds, read without the code that is tried here. */
function held(file: string): Map<string, Held> {
	const tables = new Map<string, Held>();
	let now: Held = { columns: [], rows: [] };
	for (const line of gunzipSync(readFileSync(file)).toString().split('\n').slice(1)) {
		if (line === '' || line === '\\.' || line.startsWith('{"rows"')) continue;
		const value = JSON.parse(line) as Row & { table?: string; columns?: string[] };
		if (value.columns && value.table?.includes('.')) {
			now = { columns: value.columns, rows: [] };
			tables.set(value.table, now);
		} else now.rows.push(value);
	}
	return tables;
}

const sorted = (rows: readonly Row[], columns: readonly string[]): string[] =>
	rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();

it.each(RELEASES)('keeps all that the release of %s had, through every migration since', async (name) => {
	const file = path.join(FOLDER, name);
	const url = await openEmptyDatabase();
	await readBackup(url, createReadStream(file), MIGRATIONS);
	const database = openDatabase(url, { migrations: MIGRATIONS, maxConnections: 2 });
	try {
		expect(await database.readiness()).toBe('ready');
		for (const [table, { columns, rows }] of held(file)) {
			if (!table.startsWith('public.')) continue;
			const now = await database.db.execute<{ row: Row }>(
				sql.raw(`select to_jsonb(t) as row from ${table} t`),
			);
			expect([
				table,
				sorted(
					now.map(({ row }) => row),
					columns,
				),
			]).toEqual([table, sorted(rows, columns)]);
		}
	} finally {
		await database.close();
	}
	const dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-released-'));
	const job = await runScript('job.ts', ['purge-attempts'], { DATA_DIR: dataDir, DATABASE_URL: url });
	rmSync(dataDir, { recursive: true, force: true });
	expect(job).toMatchObject({ code: 0, err: '' });
});

it('has a release to try', () => expect(RELEASES.length).toBeGreaterThan(0));
