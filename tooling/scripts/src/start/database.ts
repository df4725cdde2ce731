import type { Config } from '@sleutelwerk/core';
import { pingDatabase } from '@sleutelwerk/db';
import { startEmbeddedPostgres } from '@sleutelwerk/db/embedded';
import { StartError } from './start-error.ts';

export type StartedDatabase = { url: string; stop(): Promise<void>; revive(): Promise<void> };

/** Asks a database given by `DATABASE_URL` for an answer; throws one line when there is none. */
export async function tryDatabase(url: string): Promise<void> {
	const problem = await pingDatabase(url);
	if (problem) throw new StartError(`DATABASE_URL: the database does not answer (${problem}).`);
}

/** The database of `DATABASE_URL`, which others look after; else the embedded one. */
export async function openDatabaseFor(config: Config, dataDir: string): Promise<StartedDatabase> {
	if (config.databaseUrl)
		return { url: config.databaseUrl, stop: async () => undefined, revive: async () => undefined };
	process.stdout.write('Starting PostgreSQL ...\n');
	const server = await startEmbeddedPostgres(dataDir);
	return {
		url: server.url,
		stop: () => server.stop(),
		// The same port again: the others hold its address.
		revive: async () => {
			if (!server.isRunning()) await server.restart();
		},
	};
}
