import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { loadOrCreateAppKey } from '@sleutelwerk/auth';
import { clockFrom, systemClock, type Config } from '@sleutelwerk/core';
import { loadOrCreateKeys, openPress } from '@sleutelwerk/credentials';
import { openDatabase, openJobs, type Readiness } from '@sleutelwerk/db';
import { openTransport } from '@sleutelwerk/mail';
import type { App } from './context.ts';
import { fillDatabase } from './demo/index.ts';
import { jobHandlers } from './jobs/index.ts';
import { observed } from './jobs/observed.ts';
import type { Log } from './log.ts';
import { createShelf } from './shelf.ts';
import { openTrace } from './trace/open-trace.ts';

export type RunningApp = {
	app: App;
	/** Whether the database answers and has the newest schema; else a word that says what is wrong. */
	readiness(): Promise<Readiness>;
	close(): Promise<void>;
};

type StartOptions = { config: Config; migrations: string; log: Log };

/** Opens everything a process needs: database migrated, keys there, content loaded, jobs running where they belong. */
export async function startApp({ config, migrations, log }: StartOptions): Promise<RunningApp> {
	if (!config.databaseUrl) throw new Error('DATABASE_URL is missing: the start command sets it.');
	mkdirSync(config.dataDir, { recursive: true });
	const database = openDatabase(config.databaseUrl, { migrations });
	await database.migrate();
	const jobs = await openJobs(config.databaseUrl, (error) => log.error('job queue', error));
	const app: App = {
		db: database.db,
		jobs,
		log,
		trace: await openTrace(config.otlpEndpoint),
		clock: config.isDemo && config.demoNow ? clockFrom(config.demoNow) : systemClock,
		origin: config.origin,
		dataDir: config.dataDir,
		isDemo: config.isDemo,
		appKey: await loadOrCreateAppKey(config.dataDir, config.appKey ?? undefined),
		signingKeys: await loadOrCreateKeys(config.dataDir, config.signingKeys ?? undefined),
		press: openPress(),
		statusLists: new Map(),
		shelf: createShelf(),
	};
	await fillDatabase(app);
	const { smtpUrl, mailFrom: from } = config;
	const transport = openTransport({ smtpUrl, mailDir: path.join(config.dataDir, 'mail'), from });
	if (config.worker === 'inside')
		await jobs.work(observed(app, jobHandlers(app, config, { transport, from })));
	return {
		app,
		readiness: () => database.readiness(),
		async close() {
			await jobs.close();
			await transport.close();
			app.press.close();
			await database.close();
			await app.trace.close();
		},
	};
}
