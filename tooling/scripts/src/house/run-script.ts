import { spawn } from 'node:child_process';
import path from 'node:path';

export type Said = { code: number | null; out: string; err: string };

/** Runs a script of `src/` as pnpm does, for tests: with nothing of the caller's environment but what is given. */
export function runScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Said> {
	const file = path.join(import.meta.dirname, '..', script);
	const child = spawn(process.execPath, [file, ...args], {
		env: { PATH: process.env.PATH, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const said: Said = { code: null, out: '', err: '' };
	child.stdout.on('data', (chunk: Buffer) => void (said.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => void (said.err += chunk.toString()));
	return new Promise((resolve) => void child.once('close', (code) => resolve({ ...said, code })));
}
