import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import postgres from 'postgres';
import {
	END_OF_ROWS,
	JOB_TABLE,
	quoted,
	quotedColumns,
	type BackupEnd,
	type BackupHeader,
	type BackupTable,
} from './backup-format.ts';

type Statement = postgres.TransactionSql;

/**
 * Writes everything that the database holds to `file`, as it was at one moment; the house may go on meanwhile. Keys are
 * not in the database and not in the backup: who has both can read what trainees wrote for themselves.
 * Gives the number of rows by table. `file` is ended.
 */
export async function writeBackup(url: string, file: Writable, madeAt: Date): Promise<BackupEnd> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	const out = createGzip();
	const isWritten = finished(out.pipe(file));
	// A full disk ends the packing too: else the next row would wait for ever.
	isWritten.catch((error: unknown) => out.destroy(error as Error));
	try {
		const end = await sql.begin('isolation level repeatable read read only', async (tx) => {
			await put(out, `${JSON.stringify(await headerOf(tx, madeAt))}\n`);
			const rows: Record<string, number> = {};
			for (const table of await tablesOf(tx)) rows[table.table] = await writeTable(tx, table, out);
			return { rows };
		});
		await put(out, `${JSON.stringify(end)}\n`);
		out.end();
		await isWritten;
		return end;
	} finally {
		out.destroy();
		await sql.end({ timeout: 5 });
	}
}

async function headerOf(tx: Statement, madeAt: Date): Promise<BackupHeader> {
	const [row] = await tx<
		{ newest: string }[]
	>`select max(created_at) as newest from drizzle.__drizzle_migrations`;
	return {
		format: 'sleutelwerk-backup',
		version: 1,
		madeAt: madeAt.toISOString(),
		schema: Number(row?.newest ?? 0),
	};
}

/** Own tables and the waiting jobs, with the columns that can be written (not those that the database computes). */
async function tablesOf(tx: Statement): Promise<BackupTable[]> {
	return await tx<{ table: string; columns: string[] }[]>`
		select c.table_schema || '.' || c.table_name as "table", array_agg(c.column_name::text order by c.ordinal_position) as columns
		from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
			and (c.table_schema = 'public' or (c.table_schema || '.' || c.table_name) = ${JOB_TABLE})
		group by 1 order by 1`;
}

const ROWS_AT_ONCE = 500;

// As JSON through a cursor and not by COPY: the driver's stream of a COPY stands still for ever when its reader is slow.
async function writeTable(tx: Statement, table: BackupTable, out: Writable): Promise<number> {
	const from = `select ${quotedColumns(table.columns)} from ${quoted(table.table)}`;
	const waiting = table.table === JOB_TABLE ? ` where state <> 'completed'` : '';
	await put(out, `${JSON.stringify(table)}\n`);
	let count = 0;
	const rows = tx.unsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from (${from}${waiting}) t`);
	for await (const batch of rows.cursor(ROWS_AT_ONCE)) {
		count += batch.length;
		await put(out, batch.map(({ row }) => `${row}\n`).join(''));
	}
	await put(out, `${END_OF_ROWS}\n`);
	return count;
}

/** Writes and waits while the other side is full, so that a large table never lies in memory. */
async function put(out: Writable, chunk: string): Promise<void> {
	await new Promise<void>((resolve, reject) =>
		out.write(chunk, (error) => (error ? reject(error) : resolve())),
	);
}
