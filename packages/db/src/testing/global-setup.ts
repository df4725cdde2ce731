import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { openDatabase } from '../database.ts';

declare module 'vitest' {
	interface ProvidedContext {
		postgresUrl: string;
	}
}

export const TEMPLATE = 'sleutelwerk';

/** One PostgreSQL for a test run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const dir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-test-'));
	// As root PostgreSQL runs under another account, which has to get here.
	chmodSync(dir, 0o755);
	const server = await startEmbeddedPostgres(dir);
	const database = openDatabase(server.url, { migrations: path.join(import.meta.dirname, '../../drizzle') });
	await database.migrate();
	await database.close();
	project.provide('postgresUrl', server.url);
	return async () => {
		await server.stop();
		rmSync(dir, { recursive: true, force: true });
	};
}
