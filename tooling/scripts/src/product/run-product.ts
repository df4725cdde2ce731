import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '@sleutelwerk/core';
import { programsOf, type Program } from '../start/programs.ts';

export type ProductOptions = {
	databaseUrl: string;
	dataDir: string;
	port: number;
	partnerPort: number;
	/** More variables of the contract (`DEMO_NOW`, `WORKER`, ...). */
	env?: Readonly<Record<string, string>>;
};

export type RunningProduct = {
	origin: string;
	partnerOrigin: string;
	/** Process of the lms: the bench asks the system what it uses. */
	lmsPid: number;
	/** What its processes wrote last: for the message of a failing test. */
	said(): string;
	/** Ends its processes in an orderly way; kills what does not end within ten seconds. */
	stop(): Promise<void>;
};

const READY_MS = 90_000;
const KEPT_OUTPUT = 20_000;

/** Runs the built product as `pnpm start` runs it, without its restarts. Throws when it does not get ready. */
export async function runProduct(options: ProductOptions): Promise<RunningProduct> {
	const env = environmentOf(options);
	const config = readConfig(env);
	let output = '';
	const hear = (text: string) => void (output = (output + text).slice(-KEPT_OUTPUT));
	const children = programsOf(config, { ...options, env }).map((program) => start(program, hear));
	const product = {
		origin: config.origin,
		lmsPid: children[0]?.pid ?? 0,
		partnerOrigin: `http://127.0.0.1:${config.partnerPort}`,
		said: () => output,
		stop: async () => void (await Promise.all(children.map(stop))),
	};
	try {
		await untilReady(`http://127.0.0.1:${config.port}/readyz`, children);
		if (config.isDemo) await untilReady(`${product.partnerOrigin}/`, children);
	} catch (cause) {
		await product.stop();
		throw new Error(`The product did not get ready. It said:\n${output}`, { cause });
	}
	return product;
}

function environmentOf({ port, partnerPort, env = {} }: ProductOptions): NodeJS.ProcessEnv {
	// Variables of whoever runs the tests must not change what is tested.
	const { PATH, HOME, LANG, TMPDIR } = process.env;
	const base = Object.fromEntries(Object.entries({ PATH, HOME, LANG, TMPDIR }).filter(([, value]) => value));
	return { ...base, DEMO: '1', PORT: String(port), PARTNER_PORT: String(partnerPort), ...env };
}

function start(program: Program, hear: (text: string) => void): ChildProcess {
	const child = spawn(process.execPath, program.args, {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: { ...program.env, SW_PARENT_PIPE: '1' },
	});
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => hear(chunk.toString()));
	return child;
}

async function untilReady(url: string, children: readonly ChildProcess[]): Promise<void> {
	for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(50)) {
		const dead = children.find((child) => child.exitCode !== null || child.signalCode !== null);
		if (dead) throw new Error(`a process ended with ${dead.exitCode ?? dead.signalCode}`);
		const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
		await answer?.arrayBuffer();
		if (answer?.ok) return;
	}
	throw new Error(`${url} did not answer in time`);
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await ended;
	clearTimeout(late);
}
