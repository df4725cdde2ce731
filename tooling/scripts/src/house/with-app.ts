import { existsSync } from 'node:fs';
import path from 'node:path';
import { createLog, startApp, type RunningApp } from '@sleutelwerk/api';
import { readConfig, type Config } from '@sleutelwerk/core';
import { startEmbeddedPostgres } from '@sleutelwerk/db/embedded';
import { ROOT } from '../root.ts';

type Found = { config: Config; close: () => Promise<void> };

/** The house that the environment names: its database is the running one, or is started for as long as this takes. */
async function findHouse(env: NodeJS.ProcessEnv): Promise<Found> {
	const dataDir = path.resolve(ROOT, env.DATA_DIR || '.data');
	// A house that was not begun as a demonstration must not become one by this command.
	const isDemo = existsSync(path.join(dataDir, 'demo.json'));
	const config = readConfig({ DEMO: isDemo ? '1' : '0', ...env, DATA_DIR: dataDir });
	if (config.databaseUrl) return { config, close: async () => undefined };
	const server = await startEmbeddedPostgres(dataDir);
	const close = server.wasRunning ? async () => undefined : () => server.stop();
	return { config: { ...config, databaseUrl: server.url }, close };
}

/** Opens the app of the house (migrated, no jobs working) for one command, and closes what it opened. */
export async function withApp(
	run: (running: RunningApp, config: Config) => Promise<void>,
	env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
	const house = await findHouse(env);
	try {
		const config: Config = { ...house.config, worker: 'separate' };
		const migrations = path.join(ROOT, 'packages/db/drizzle');
		const running = await startApp({ config, migrations, log: createLog() });
		await run(running, config).finally(() => running.close());
	} finally {
		await house.close();
	}
}
