/** `pnpm start`: from a clean clone to a running demonstration, and everything ends when this ends. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig } from '@sleutelwerk/core';
import { ROOT } from './root.ts';
import { buildWhatIsStale } from './start/build.ts';
import { openDatabaseFor } from './start/database.ts';
import { waitForPort } from './start/ports.ts';
import { programsOf } from './start/programs.ts';
import { Supervisor } from './start/supervisor.ts';
import { printWelcome } from './start/welcome.ts';

async function main(): Promise<void> {
	const env: NodeJS.ProcessEnv = { DEMO: '1', ...process.env };
	const config = readConfig(env);
	const dataDir = path.resolve(ROOT, config.dataDir);
	mkdirSync(dataDir, { recursive: true });
	await waitForPort('PORT', config.port);
	if (config.isDemo) await waitForPort('PARTNER_PORT', config.partnerPort);
	await buildWhatIsStale(ROOT);

	const database = await openDatabaseFor(config, dataDir);
	const supervisor = new Supervisor(() => database.stop());
	supervisor.watch(() => database.revive());
	for (const program of programsOf(config, { dataDir, databaseUrl: database.url, env }))
		supervisor.run(program);
	await supervisor.ready(`http://127.0.0.1:${config.port}/readyz`);
	if (config.isDemo) await supervisor.ready(`http://127.0.0.1:${config.partnerPort}/`);
	printWelcome(config);
}

main().catch((error: unknown) => {
	const isOurs = error instanceof ConfigError || (error instanceof Error && error.name === 'StartError');
	process.stderr.write(
		`${isOurs ? (error as Error).message : `The start failed: ${error instanceof Error ? error.message : String(error)}`}\n`,
	);
	process.exit(1);
});
