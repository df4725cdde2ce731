/** `pnpm dev`: the lms with Vite's development server, which shows a change at once, over a PostgreSQL of our own. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '@sleutelwerk/core';
import { ROOT } from './root.ts';
import { buildWhatIsStale } from './start/build.ts';
import { openDatabaseFor } from './start/database.ts';
import { waitForPort } from './start/ports.ts';
import { environmentOf } from './start/programs.ts';
import { Supervisor } from './start/supervisor.ts';
import { runCommand } from './house/command.ts';

runCommand(async () => {
	const env: NodeJS.ProcessEnv = { DEMO: '1', DATA_DIR: '.data-dev', ...process.env };
	const config = readConfig(env);
	const dataDir = path.resolve(ROOT, config.dataDir);
	mkdirSync(dataDir, { recursive: true });
	await waitForPort('PORT', config.port);
	const supervisor = new Supervisor();
	// The widgets' files are served as built; everything else is taken from the sources.
	await buildWhatIsStale({ until: supervisor.ending, only: '@sleutelwerk/widgets' });
	const opening = openDatabaseFor(config, dataDir);
	supervisor.atEnd(async () => (await opening).stop());
	const { url: databaseUrl } = await opening;
	const vite = path.join(ROOT, 'apps/lms/node_modules/vite/bin/vite.js');
	const child = spawn(process.execPath, [vite, 'dev', '--port', String(config.port), '--strictPort'], {
		cwd: path.join(ROOT, 'apps/lms'),
		stdio: 'inherit',
		env: { ...environmentOf(env, { dataDir, databaseUrl }), NODE_ENV: 'development' },
	});
	supervisor.atEnd(async () => void child.kill());
	child.on('exit', () => void supervisor.end(0));
});
