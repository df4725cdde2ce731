/** The job runner as a process of its own: mail, reminders, expiry and purge, beside any number of lms processes. */
import path from 'node:path';
import { createLog, startApp, type RunningApp } from '@sleutelwerk/api';
import { ConfigError } from '@sleutelwerk/core';
import { readEnvironment } from './env.ts';

// Longer than the queue waits for the jobs in hand: whatever then still hangs comes again in the next process.
const LAST_MOMENT_MS = 20_000;

const log = createLog();

async function open(): Promise<{ running: RunningApp; endsWithParent: boolean }> {
	const { config, endsWithParent } = readEnvironment();
	const migrations = path.resolve(config.migrationsDir);
	// Whatever the lms does (`separate`), the jobs run in here.
	return {
		running: await startApp({ config: { ...config, worker: 'inside' }, migrations, log }),
		endsWithParent,
	};
}

const { running, endsWithParent } = await open().catch((error: unknown) => {
	if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
	else log.error('the worker could not start', error);
	process.exit(1);
});

let isEnding = false;
function end(): void {
	if (isEnding) return;
	isEnding = true;
	setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
	void running.close().then(() => process.exit(0));
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
if (endsWithParent) process.stdin.on('end', end).on('error', end).resume();
process.stdout.write('Working\n');
