/** `pnpm start`: from a clean clone to a running demonstration, and everything ends when this ends. */
import { accessSync, constants, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig, type Config } from '@sleutelwerk/core';
import { ROOT } from './root.ts';
import { buildWhatIsStale } from './start/build.ts';
import { openDatabaseFor, tryDatabase } from './start/database.ts';
import { lockFolder } from './start/lock.ts';
import { waitForPort } from './start/ports.ts';
import { programsOf } from './start/programs.ts';
import { StartError } from './start/start-error.ts';
import { Supervisor, type Output } from './start/supervisor.ts';
import { printWelcome } from './start/welcome.ts';

async function start(supervisor: Supervisor): Promise<void> {
	const env: NodeJS.ProcessEnv = { DEMO: '1', ...process.env };
	const config = readConfig(env);
	if (config.isDemo && config.port === config.partnerPort)
		throw new StartError(
			`PARTNER_PORT: ${config.partnerPort} is the port of the lms. Set it to another one.`,
		);
	await waitForPort('PORT', config.port);
	if (config.isDemo) await waitForPort('PARTNER_PORT', config.partnerPort);
	const dataDir = await takeFolder(supervisor, config);
	if (config.databaseUrl) await tryDatabase(config.databaseUrl);
	await buildWhatIsStale({ until: supervisor.ending });
	if (supervisor.ending.aborted) return;

	const opening = openDatabaseFor(config, dataDir);
	supervisor.atEnd(async () => (await opening).stop());
	const database = await opening;
	supervisor.everySecond(() => database.revive());
	for (const program of programsOf(config, { dataDir, databaseUrl: database.url, env }))
		supervisor.run(program, outputOf(config, dataDir));
	await supervisor.ready(`http://127.0.0.1:${config.port}/readyz`);
	if (config.isDemo) await supervisor.ready(`http://127.0.0.1:${config.partnerPort}/`);
	if (!supervisor.ending.aborted) printWelcome(config);
}

async function takeFolder(supervisor: Supervisor, config: Config): Promise<string> {
	const dataDir = path.resolve(ROOT, config.dataDir);
	try {
		mkdirSync(dataDir, { recursive: true });
		accessSync(dataDir, constants.W_OK);
	} catch {
		throw new StartError(`DATA_DIR: ${dataDir} is no folder that can be written to.`);
	}
	const release = await lockFolder(dataDir);
	supervisor.atEnd(async () => release());
	return dataDir;
}

/** A demonstration keeps the screen for its addresses; an operator's system collects what is printed. */
function outputOf(config: Config, dataDir: string): Output {
	return config.isDemo ? openSync(path.join(dataDir, 'log.jsonl'), 'a', 0o600) : 'inherit';
}

const supervisor = new Supervisor();
start(supervisor).catch((error: unknown) => {
	if (supervisor.ending.aborted) return;
	const message = error instanceof Error ? error.message : String(error);
	const isOurs = error instanceof ConfigError || error instanceof StartError;
	process.stderr.write(`${isOurs ? message : `The start failed: ${message}`}\n`);
	return supervisor.end(1);
});
