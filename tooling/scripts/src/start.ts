/** `pnpm start`: from a clean clone to a running demonstration, and everything ends when this ends. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig } from '@sleutelwerk/core';
import { buildWhatIsStale } from './start/build.ts';
import { openDatabaseFor } from './start/database.ts';
import { waitForPort } from './start/ports.ts';
import { Supervisor } from './start/supervisor.ts';
import { printWelcome } from './start/welcome.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

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
	const shared = {
		...env,
		NODE_ENV: 'production',
		DATA_DIR: dataDir,
		DATABASE_URL: database.url,
		MIGRATIONS_DIR: path.join(ROOT, 'packages/db/drizzle'),
		WIDGETS_DIR: path.join(ROOT, 'packages/widgets/dist/w'),
	};
	// Young generation and heap bounded: a small server holds the lms, PostgreSQL and a proxy.
	const limits = ['--max-old-space-size=320', '--max-semi-space-size=8'];
	supervisor.run('lms', [...limits, path.join(ROOT, 'apps/lms/src/main.ts')], shared);
	if (config.worker === 'separate')
		supervisor.run('worker', [path.join(ROOT, 'apps/worker/src/main.ts')], shared);
	if (config.isDemo) {
		const partner = { ...shared, LMS_ORIGIN: config.origin };
		supervisor.run('partner-demo', [path.join(ROOT, 'apps/partner-demo/src/main.ts')], partner);
	}
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
