import path from 'node:path';
import { createLog, firstAdminLink, startApp, type RunningApp } from '@sleutelwerk/api';
import { readEnvironment } from './env.ts';

let running: Promise<RunningApp> | null = null;

/** The app of this process: opened once, before the first request is answered. */
export function theApp(): Promise<RunningApp> {
	running ??= open();
	return running;
}

async function open(): Promise<RunningApp> {
	const config = readEnvironment();
	const app = await startApp({ config, migrations: path.resolve(config.migrationsDir), log: createLog() });
	await tellFirstAdmin(app);
	// adapter-node says when the last request was answered.
	process.once('sveltekit:shutdown', () => void app.close().then(() => process.exit(0)));
	return app;
}

/** An empty house has nobody who could let anybody in: the console is the one place only its owner reads. */
async function tellFirstAdmin({ app }: RunningApp): Promise<void> {
	const link = await firstAdminLink(app);
	if (link) process.stderr.write(`First admin, a link that works once: ${link}\n`);
}
