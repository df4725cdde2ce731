import type { Db } from '@sleutelwerk/db';
import { sql, type SQL } from 'drizzle-orm';

type Reference = { table: string; column: string; toTable: string; toColumn: string };
/** A value of some row: where it stands, and itself as text. */
export type Value = { table: string; column: string; value: string };

/** Values as long as this are somebody's own; shorter ones are states, numbers and codes that many rows share. */
const SHORTEST = 8;

/**
 * Every row that leads to a person by foreign keys, over any number of tables, as `table -> ids of rows` (`ctid`). Tables
 * that are added later are found by themselves.
 */
export async function rowsOf(db: Db, accountId: string): Promise<Map<string, Set<string>>> {
	const references = await listReferences(db);
	const found = new Map<string, Set<string>>();
	let reached = [{ table: 'account', where: sql`id = ${accountId}` }];
	while (reached.length > 0) {
		const next: typeof reached = [];
		for (const { table, where } of reached) {
			const fresh = await addRows(db, found, { table, where });
			if (fresh.length === 0) continue;
			for (const one of references.filter((reference) => reference.toTable === table))
				next.push({ table: one.table, where: pointsAt(one, fresh) });
		}
		reached = next;
	}
	return found;
}

async function listReferences(db: Db): Promise<Reference[]> {
	const rows = await db.execute<Reference>(sql`
		select f.relname as table, fa.attname as column, t.relname as "toTable", ta.attname as "toColumn"
		from pg_constraint c
		join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
		join pg_namespace n on n.oid = f.relnamespace and n.nspname = 'public'
		join pg_attribute fa on fa.attrelid = f.oid and fa.attnum = c.conkey[1]
		join pg_attribute ta on ta.attrelid = t.oid and ta.attnum = c.confkey[1]
		where c.contype = 'f'`);
	return [...rows];
}

function pointsAt({ column, toTable, toColumn }: Reference, ids: readonly string[]): SQL {
	return sql`${sql.identifier(column)} in (select ${sql.identifier(toColumn)} from ${sql.identifier(toTable)} where ctid = any(${textArray(ids)}::tid[]))`;
}

const textArray = (ids: readonly string[]) => `{${ids.map((id) => `"${id}"`).join(',')}}`;

async function addRows(
	db: Db,
	found: Map<string, Set<string>>,
	{ table, where }: { table: string; where: SQL },
): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(
		sql`select ctid::text as id from ${sql.identifier(table)} where ${where}`,
	);
	const known = found.get(table) ?? new Set<string>();
	const fresh = [...rows].map((row) => row.id).filter((id) => !known.has(id));
	found.set(table, new Set([...known, ...fresh]));
	return fresh;
}

/** Values of these rows that stand in no other row of their table: what is hers alone. */
export async function ownValues(db: Db, rows: ReadonlyMap<string, ReadonlySet<string>>): Promise<Value[]> {
	const values: Value[] = [];
	for (const [table, ids] of rows) {
		if (ids.size === 0) continue;
		const name = sql.identifier(table);
		const mine = await db.execute<{ column: string; value: string }>(sql`
			with pair as (
				select t.ctid = any(${textArray([...ids])}::tid[]) as mine, e.key as column, e.value
				from ${name} t, jsonb_each_text(to_jsonb(t)) e where length(e.value) >= ${SHORTEST})
			select distinct p.column, p.value from pair p
			where p.mine and not exists (select 1 from pair o where not o.mine and o.column = p.column and o.value = p.value)`);
		values.push(...[...mine].map((one) => ({ table, ...one })));
	}
	return values;
}

/** Which of these values still stand somewhere in their table. */
export async function stillThere(db: Db, values: readonly Value[]): Promise<Value[]> {
	const left: Value[] = [];
	for (const table of new Set(values.map((one) => one.table))) {
		const rows = await db.execute<{ column: string; value: string }>(
			sql`select distinct e.key as column, e.value from ${sql.identifier(table)} t, jsonb_each_text(to_jsonb(t)) e where length(e.value) >= ${SHORTEST}`,
		);
		const now = new Set([...rows].map((row) => `${row.column} ${row.value}`));
		left.push(...values.filter((one) => one.table === table && now.has(`${one.column} ${one.value}`)));
	}
	return left;
}
