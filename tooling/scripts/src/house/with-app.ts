import { createLog, startApp, type RunningApp } from '@sleutelwerk/api';
import type { Config } from '@sleutelwerk/core';
import { MIGRATIONS } from './migrations.ts';
import { withDatabase } from './with-database.ts';

/** Opens the app of the house (migrated, no jobs working) for one command, and closes what it opened. */
export async function withApp(
	run: (running: RunningApp, config: Config) => Promise<void>,
	env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
	await withDatabase(async (_url, found) => {
		const config: Config = { ...found, worker: 'separate' };
		const running = await startApp({ config, migrations: MIGRATIONS, log: createLog() });
		await run(running, config).finally(() => running.close());
	}, env);
}
