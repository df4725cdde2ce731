import type { Config } from '@sleutelwerk/core';
import { pingDatabase } from '@sleutelwerk/db';
import { startEmbeddedPostgres } from '@sleutelwerk/db/embedded';
import { StartError } from './start-error.ts';

export type StartedDatabase = { url: string; stop(): Promise<void>; revive(): Promise<void> };

/** The database of `DATABASE_URL`, tried out; else the embedded one. */
export async function openDatabaseFor(config: Config, dataDir: string): Promise<StartedDatabase> {
	if (config.databaseUrl) {
		const problem = await pingDatabase(config.databaseUrl);
		if (problem) throw new StartError(`DATABASE_URL: the database does not answer (${problem}).`);
		return { url: config.databaseUrl, stop: async () => undefined, revive: async () => undefined };
	}
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
