import type { Db } from '@sleutelwerk/db';
import { sql } from 'drizzle-orm';

/** Names of the tables, those of the job queue too, in which some row holds the words; capitals do not matter. */
export async function findPlainText(db: Db, words: string): Promise<string[]> {
	const tables = await db.execute<{ schema: string; name: string }>(
		sql`select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
	);
	const found: string[] = [];
	for (const { schema, name } of tables) {
		const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
		const rows = await db.execute(
			sql`select 1 from ${table} as t where position(lower(${words}) in lower(t::text)) > 0 limit 1`,
		);
		if (rows.length > 0) found.push(name);
	}
	return found;
}
