import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { withPreparedStatements } from './prepared.ts';
import { queryCounter } from './query-count.ts';
import * as schema from './schema/index.ts';
import { sqlStateOf } from './sql-state.ts';
import { openWatchedSocket } from './watched-socket.ts';

export type Db = PostgresJsDatabase<typeof schema>;
/** A transaction, or the database where one query is enough. Repository functions take it first. */
export type Tx = Db | Parameters<Parameters<Db['transaction']>[0]>[0];

/** What a probe is told: a word for whoever looks after the house. */
export type Readiness = 'ready' | 'database does not answer' | 'database has an older schema';

export type Database = {
	db: Db;
	url: string;
	/** Brings the schema up to date; safe when several processes do it at once. */
	migrate(): Promise<void>;
	/** Whether it answers and its schema is the newest one; asked for at most a few seconds. */
	readiness(): Promise<Readiness>;
	close(): Promise<void>;
};

export type DatabaseOptions = {
	/** Folder of the migrations (`packages/db/drizzle`): the caller knows where it lies after bundling. */
	migrations: string;
	maxConnections?: number;
};

// Any number does; it only has to be the same in every process that migrates.
const MIGRATION_LOCK = 7_314_201;

/** Opens a database. Nothing is connected until the first query. */
export function openDatabase(url: string, options: DatabaseOptions): Database {
	const sql = postgres(url, {
		max: options.maxConnections ?? 10,
		onnotice: () => undefined,
		connect_timeout: 5,
		idle_timeout: 60,
		// A server that is back is asked at once: the driver's own pause grows to 20 seconds.
		backoff: (tries) => Math.min(0.1 * 2 ** tries, 2),
		// Known to the driver, not yet to its types.
		...({ socket: openWatchedSocket } as object),
		connection: { application_name: 'sleutelwerk', TimeZone: 'UTC', statement_timeout: 15_000 },
	});
	const db = drizzle(withPreparedStatements(sql), { schema, logger: queryCounter });
	return {
		db,
		url,
		migrate: () => migrateLocked(url, options.migrations),
		readiness: () => within(PROBE_MS, readinessOf(sql, options.migrations)),
		close: () => sql.end({ timeout: 5 }),
	};
}

async function migrateLocked(url: string, folder: string): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrate(drizzle(sql), { migrationsFolder: folder });
		await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

// A proxy gives a probe a few seconds; whoever hangs is not ready.
const PROBE_MS = 3_000;

async function within(milliseconds: number, asked: Promise<Readiness>): Promise<Readiness> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<Readiness>((resolve) => {
		timer = setTimeout(() => resolve('database does not answer'), milliseconds);
	});
	return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

async function readinessOf(sql: postgres.Sql, folder: string): Promise<Readiness> {
	const journal = JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as {
		entries: { when: number }[];
	};
	const newest = Math.max(0, ...journal.entries.map((entry) => entry.when));
	try {
		const [row] = await sql<
			{ newest: string | null }[]
		>`select max(created_at) as newest from drizzle.__drizzle_migrations`;
		return Number(row?.newest ?? -1) >= newest ? 'ready' : 'database has an older schema';
	} catch (error) {
		// No such table: it answers, and has no schema at all.
		return sqlStateOf(error) === '42P01' ? 'database has an older schema' : 'database does not answer';
	}
}

/** Tries a database out: null when it answers, else a few words that say why not, without its password. */
export async function pingDatabase(url: string): Promise<string | null> {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
	try {
		await sql`select 1`;
		return null;
	} catch (error) {
		const { code, message } = error as { code?: string; message?: string };
		return code ?? message ?? 'no answer';
	} finally {
		await sql.end({ timeout: 1 }).catch(() => undefined);
	}
}
