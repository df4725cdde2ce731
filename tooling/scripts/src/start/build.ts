import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../root.ts';
import { StartError } from './start-error.ts';

/** `until`: ends the build early; `only`: the name of one package, with what it needs. */
type BuildOptions = { until?: AbortSignal; only?: string };

const ARGS = ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'];

/** Builds what is stale; Turborepo knows by the contents of the files, so that a second start builds nothing. */
export async function buildWhatIsStale({ until, only }: BuildOptions = {}): Promise<void> {
	process.stdout.write('Building what is stale ...\n');
	const turbo = path.join(ROOT, 'node_modules/.bin/turbo');
	const output: string[] = [];
	const code = await new Promise<number | null>((resolve, reject) => {
		const child = spawn(turbo, [...ARGS, ...(only ? [`--filter=${only}`] : [])], {
			cwd: ROOT,
			...(until ? { signal: until } : {}),
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' },
		});
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
		// An abort is an error too; it ends with the code that follows.
		child.on('error', (error) => (until?.aborted ? undefined : reject(error)));
		child.on('close', resolve);
	});
	if (code === 0) return;
	process.stderr.write(output.join(''));
	throw new StartError('The build failed; what it said stands above.');
}
