import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ended } from './counts.ts';
import type { Suite } from './suites.ts';

type RunOptions = { folder: string; filter: string | null; signal: AbortSignal };

// Colours only for eyes, and nobody is called home.
const PLAIN: Readonly<Record<string, string>> = {
	...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0' }),
	CI: process.env.CI ?? '1',
	DO_NOT_TRACK: '1',
};

/** Runs a suite, its output passing through, and reads its report. A report that is missing or odd gives no counts. */
export async function runSuite(suite: Suite, { folder, filter, signal }: RunOptions): Promise<Ended> {
	const report = path.join(folder, `${suite.name}.json`);
	const child = spawn(process.execPath, suite.args(report, filter), {
		cwd: suite.cwd,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...PLAIN, ...suite.env(report) },
	});
	// SIGINT is what all three tools tidy up after.
	const interrupt = () => void child.kill('SIGINT');
	signal.addEventListener('abort', interrupt);
	const exitCode = await new Promise<number | null>((resolve) => {
		child.once('error', () => resolve(null));
		child.once('close', resolve);
	});
	signal.removeEventListener('abort', interrupt);
	try {
		return { counts: suite.read(readFileSync(report, 'utf8')), exitCode };
	} catch {
		return { counts: null, exitCode };
	}
}
