import { readConfig, type Config } from '@sleutelwerk/core';
import { startEmbeddedPostgres } from '@sleutelwerk/db/embedded';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.ts';

/** The house that the environment names, with the address of its database. */
export type House = { config: Config; url: string; close: () => Promise<void> };

/** Finds the house; its database is the running one, or is started for as long as the command takes. */
async function openHouse(env: NodeJS.ProcessEnv): Promise<House> {
	const dataDir = path.resolve(ROOT, env.DATA_DIR || '.data');
	// A house that was not begun as a demonstration must not become one by a command.
	const isDemo = existsSync(path.join(dataDir, 'demo.json'));
	const config = readConfig({ DEMO: isDemo ? '1' : '0', ...env, DATA_DIR: dataDir });
	if (config.databaseUrl) return { config, url: config.databaseUrl, close: async () => undefined };
	const server = await startEmbeddedPostgres(dataDir);
	const close = server.wasRunning ? async () => undefined : () => server.stop();
	return { config: { ...config, databaseUrl: server.url }, url: server.url, close };
}

/** Runs one command over the database of the house, without opening the app. */
export async function withDatabase<Result>(
	run: (url: string, config: Config) => Promise<Result>,
	env: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
	const house = await openHouse(env);
	return await run(house.url, house.config).finally(() => house.close());
}
