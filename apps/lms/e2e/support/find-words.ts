import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import type { Product } from './product-shelf.ts';

/** Tables (those of the job queue too) and files of the data folder in which the words stand; capitals do not matter. */
export async function findWords(product: Product, words: string): Promise<string[]> {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		const tables = await sql<{ schema: string; name: string }[]>`
			select schemaname as schema, tablename as name from pg_tables
			where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`;
		const found: string[] = [];
		for (const { schema, name } of tables) {
			const table = sql`${sql(schema)}.${sql(name)}`;
			const rows =
				await sql`select 1 from ${table} t where position(lower(${words}) in lower(t::text)) > 0 limit 1`;
			if (rows.length > 0) found.push(`${schema}.${name}`);
		}
		return [...found, ...filesWith(product.dataDir, words)];
	} finally {
		await sql.end();
	}
}

// What the demonstration tells testers is no record of a person.
const TOLD = 'demo.json';

function filesWith(dir: string, words: string): string[] {
	return readdirSync(dir, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name !== TOLD)
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => readFileSync(file, 'latin1').toLowerCase().includes(words.toLowerCase()));
}
