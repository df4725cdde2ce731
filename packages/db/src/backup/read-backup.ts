import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import postgres from 'postgres';
import { openDatabase } from '../database.ts';
import { openJobs } from '../jobs.ts';
import {
	BackupError,
	END_OF_ROWS,
	quoted,
	quotedColumns,
	type BackupEnd,
	type BackupHeader,
	type BackupTable,
} from './backup-format.ts';
import { linesOf } from './lines-of.ts';

type Journal = { entries: { when: number }[] };

/**
 * Fills an empty database from a backup, whole or not at all, and brings it to the newest schema. A backup of an older
 * release is read into the schema of that release first. Gives the rows by table as the backup had them. Throws
 * `BackupError` where the database is not empty, or the file is cut off, foreign or made by a newer release.
 */
export async function readBackup(url: string, file: Readable, migrations: string): Promise<BackupEnd> {
	const lines = linesOf(file.pipe(createGunzip()));
	const header = headerIn(await next(lines));
	await mustBeEmpty(url, header.schema);
	await makeSchema(url, header.schema, migrations);
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		const end = await sql.begin(async (tx) => {
			const keys = await takeForeignKeys(tx);
			const rows = await readTables(tx, lines);
			for (const { table, name, definition } of keys)
				await tx.unsafe(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`);
			return rows;
		});
		await newestSchema(url, migrations);
		return end;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

async function next(lines: AsyncIterator<Buffer>): Promise<Buffer> {
	const line = await lines.next().catch(() => {
		throw new BackupError('This file is damaged or was cut off: it cannot be unpacked to its end.');
	});
	if (line.done === true) throw new BackupError('This backup was cut off: its last line is missing.');
	return line.value;
}

function headerIn(line: Buffer): BackupHeader {
	const header = parse<Partial<BackupHeader>>(line);
	if (header?.format !== 'sleutelwerk-backup' || header.version !== 1 || typeof header.schema !== 'number')
		throw new BackupError('This is no backup of Sleutelwerk.');
	return header as BackupHeader;
}

function parse<Value>(line: Buffer): Value | null {
	try {
		return JSON.parse(line.toString()) as Value;
	} catch {
		return null;
	}
}

/** A database without a row of ours: a fresh one, or one whose restore was broken off before. */
async function mustBeEmpty(url: string, schema: number): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		const tables = await sql<{ table: string }[]>`
			select table_schema || '.' || table_name as "table" from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE'`;
		if (tables.length === 0) return;
		for (const { table } of tables) {
			const [row] = await sql.unsafe(`select 1 from ${quoted(table)} limit 1`);
			if (row) throw new BackupError('This database is not empty: a backup is read into an empty one only.');
		}
		const [done] = await sql<
			{ newest: string }[]
		>`select max(created_at) as newest from drizzle.__drizzle_migrations`;
		if (Number(done?.newest) > schema)
			throw new BackupError('This database has a newer schema than the backup: make a new, empty one.');
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** The schema as the backup's release had it: the migrations up to then, in a folder of their own. */
async function makeSchema(url: string, schema: number, migrations: string): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-restore-'));
	try {
		cpSync(migrations, folder, { recursive: true });
		const file = path.join(folder, 'meta', '_journal.json');
		const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal;
		const entries = journal.entries.filter(({ when }) => when <= schema);
		if (entries.at(-1)?.when !== schema)
			throw new BackupError(
				'This backup was made by a newer release: bring this installation up to date first.',
			);
		writeFileSync(file, JSON.stringify({ ...journal, entries }));
		await newestSchema(url, folder);
		const jobs = await openJobs(url, () => undefined);
		await jobs.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function newestSchema(url: string, migrations: string): Promise<void> {
	const database = openDatabase(url, { migrations, maxConnections: 1 });
	await database.migrate().finally(() => database.close());
}

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Takes the foreign keys away, so that tables may come in any order (some point at each other); the caller puts them
 * back, which checks every row. A managed database gives no right to switch them off instead.
 */
async function takeForeignKeys(tx: postgres.TransactionSql): Promise<ForeignKey[]> {
	const keys = await tx<ForeignKey[]>`
		select n.nspname || '.' || c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
		from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
		where k.contype = 'f' and n.nspname = 'public' order by 1, 2`;
	for (const { table, name } of keys)
		await tx.unsafe(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
	return keys;
}

async function readTables(tx: postgres.TransactionSql, lines: AsyncIterator<Buffer>): Promise<BackupEnd> {
	const read: Record<string, number> = {};
	for (;;) {
		const line = parse<BackupTable | BackupEnd>(await next(lines));
		if (line && 'rows' in line) {
			if (JSON.stringify(line.rows) !== JSON.stringify(read))
				throw new BackupError('This backup is damaged: it does not hold as many rows as it says.');
			return line;
		}
		if (!line?.table) throw new BackupError('This backup is damaged: a table has no name.');
		// What migrations or the job queue put there by themselves comes with the backup.
		await tx.unsafe(`delete from ${quoted(line.table)}`);
		read[line.table] = await readRows(tx, line, lines);
	}
}

/** Rows go in by the thousand, or by this many characters: a row may be a recording. */
const BATCH_ROWS = 1_000;
const BATCH_LENGTH = 1_000_000;

async function readRows(
	tx: postgres.TransactionSql,
	{ table, columns }: BackupTable,
	lines: AsyncIterator<Buffer>,
): Promise<number> {
	const names = quotedColumns(columns);
	const statement = `insert into ${quoted(table)} (${names}) overriding system value
		select ${names} from jsonb_populate_recordset(null::${quoted(table)}, $1::text::jsonb)`;
	let count = 0;
	let batch: string[] = [];
	let length = 0;
	const flush = async () => {
		if (batch.length > 0) await tx.unsafe(statement, [`[${batch.join(',')}]`]);
		batch = [];
		length = 0;
	};
	for (;;) {
		const row = (await next(lines)).toString();
		if (row === END_OF_ROWS) break;
		count += 1;
		batch.push(row);
		length += row.length;
		if (batch.length >= BATCH_ROWS || length >= BATCH_LENGTH) await flush();
	}
	await flush();
	return count;
}
