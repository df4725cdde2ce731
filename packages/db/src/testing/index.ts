import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../database.ts';
import { createDatabase } from '../embedded/index.ts';
import { TEMPLATE } from './global-setup.ts';

export const MIGRATIONS = path.join(import.meta.dirname, '../../drizzle');

/** The address of a fresh database without a single table. */
export async function openEmptyDatabase(): Promise<string> {
	const url = new URL(inject('postgresUrl'));
	const name = `empty_${randomUUID().replaceAll('-', '')}`;
	const admin = new URL(url);
	admin.pathname = '/postgres';
	await createDatabase(admin.href, name);
	url.pathname = `/${name}`;
	return url.href;
}

/** A fresh, migrated database of one's own, copied from the template in a fraction of a second. */
export async function openTestDatabase(): Promise<Database> {
	const url = new URL(inject('postgresUrl'));
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const admin = new URL(url);
	admin.pathname = '/postgres';
	await createDatabase(admin.href, name, TEMPLATE);
	url.pathname = `/${name}`;
	return openDatabase(url.href, { migrations: MIGRATIONS, maxConnections: 6 });
}
