import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as schema from './index.ts';

const PAGE = path.join(import.meta.dirname, '../../../../docs/tables.md');

const tables: readonly string[] = Object.values(schema)
	.filter((one) => is(one, PgTable))
	.map((table) => getTableName(table));

/** Prose by table: what stands under its heading until the next one. */
function sectionsOf(page: string): Map<string, string> {
	const parts = page.split(/^### /m).slice(1);
	return new Map(
		parts.map((part) => {
			const [heading = '', ...rest] = part.split('\n');
			return [heading.replaceAll('`', '').trim(), rest.join('\n').split(/^## /m)[0] ?? ''];
		}),
	);
}

/** What the page owes: a section for each table, and in each the three things people ask. */
function gapsOf(page: string, names: readonly string[]): string[] {
	const sections = sectionsOf(page);
	return names.flatMap((name) => {
		const prose = sections.get(name);
		if (prose === undefined) return [`${name}: no section`];
		const missing = ['- Read by: ', '- Deleted: '].filter((start) => !prose.includes(start));
		if ((prose.split('- Read by: ')[0]?.trim().length ?? 0) < 60) missing.unshift('what a row is');
		return missing.map((what) => `${name}: ${what}`);
	});
}

describe('docs/tables.md', () => {
	const page = readFileSync(PAGE, 'utf8');

	it('tells of every table what a row is, who reads it and when it goes', () => {
		expect(tables.length).toBeGreaterThan(30);
		expect(gapsOf(page, tables)).toEqual([]);
	});

	it('tells of no table that is not there', () => {
		expect([...sectionsOf(page).keys()].filter((name) => !tables.includes(name))).toEqual([]);
	});

	it('would be caught leaving one out, or a part of it', () => {
		const without = page.replace('### `reflection`', '### something else');
		expect(gapsOf(without, tables)).toEqual(['reflection: no section']);
		const short = page.replace(/(### `attempt`[\s\S]*?)- Deleted: .*\n/, '$1');
		expect(gapsOf(short, tables)).toEqual(['attempt: - Deleted: ']);
	});
});
