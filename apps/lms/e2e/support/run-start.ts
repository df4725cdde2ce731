import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = path.join(import.meta.dirname, '../../../..');

export type Started = {
	/** Process id of pnpm, which leads a process group of its own. */
	pid: number;
	/** All that was printed so far. */
	said(): string;
	/** Waits for `Ready on`; throws with what was printed when it ends before. */
	ready(): Promise<void>;
	/** Exit code, once everything that was started has ended. */
	ended: Promise<number | null>;
};

/** Runs `pnpm start` as a person would, in a process group of its own. */
export function runStart(env: Readonly<Record<string, string>>): Started {
	let output = '';
	// The package manager that runs this test: nothing else is to be downloaded.
	const child = spawn(process.env.npm_execpath ?? 'pnpm', ['start'], {
		cwd: ROOT,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...cleanEnvironment(), ...env },
	});
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
	return {
		pid: child.pid ?? 0,
		said: () => output,
		ready: () => ready(child, () => output),
		ended: end(child),
	};
}

/** Without what the tests themselves were given, so that only the test decides. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	const ours =
		/^(PORT|PARTNER_PORT|ORIGIN|DATA_DIR|DATABASE_URL|DEMO|DEMO_NOW|WORKER|E2E_.*|npm_lifecycle.*)$/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

async function ready(child: ChildProcess, said: () => string): Promise<void> {
	for (const until = Date.now() + 120_000; Date.now() < until; await sleep(50)) {
		if (/^Ready on /m.test(said())) return;
		if (child.exitCode !== null) break;
	}
	throw new Error(`the start did not get ready:\n${said()}`);
}

function end(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => void child.once('exit', resolve));
}
