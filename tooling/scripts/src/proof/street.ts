import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '@sleutelwerk/core';
import { openDatabase, type Database } from '@sleutelwerk/db';
import { createDatabase } from '@sleutelwerk/db/embedded';
import { MIGRATIONS } from '../house/migrations.ts';
import { findFreePort } from '../product/free-port.ts';
import { databaseUrlOf, keepDatabase } from '../product/keep-database.ts';
import { programsOf, type Program } from '../start/programs.ts';
import { readTold } from './house.ts';
import type { ProofHouse } from './proof-model.ts';
import { openRoundRobin } from './round-robin.ts';
import { untilReady } from './until-ready.ts';

/** What `compose.yaml` runs: several lms behind a proxy, one worker, one PostgreSQL. */
export type Street = ProofHouse & {
	database: Database;
	/** Where each lms answers itself. */
	addresses: readonly string[];
	/** The processes by name: `lms-1`, `lms-2`, `worker`. */
	processes: ReadonlyMap<string, ChildProcess>;
	/** Ends one in an orderly way, waits until it is gone, and starts it again; it is ready then. Gives its exit code. */
	restart(name: string): Promise<number | null>;
	/** What all of them wrote last. */
	said(): string;
};

export type StreetOptions = {
	lms?: number;
	/** More variables for all processes. */
	env?: Readonly<Record<string, string>>;
	/** More arguments of Node for the lms. */
	args?: readonly string[];
	/** Address of the database as the processes see it, from the real one: something may stand between. */
	through?: (databaseUrl: string) => Promise<string>;
};

const LOOK_MS = 300;
// Many looks long: a loaded machine must not decide.
const DRAIN_SECONDS = 4;
const START_MINUTES = 3;
const KEPT_OUTPUT = 20_000;

/** Opens a street over a new database, all of its processes at once, and closes it after. */
export async function withStreet<Result>(
	options: StreetOptions,
	use: (street: Street) => Promise<Result>,
): Promise<Result> {
	const kept = await keepDatabase();
	const dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-street-'));
	const closing: (() => Promise<unknown> | void)[] = [];
	try {
		await createDatabase(kept.adminUrl, 'street');
		const url = databaseUrlOf(kept.adminUrl, 'street');
		const database = openDatabase(url, { migrations: MIGRATIONS, maxConnections: 3 });
		closing.push(() => database.close());
		const seen = (await options.through?.(url)) ?? url;
		const street = await openStreet({ ...options, url: seen, dataDir, closing });
		return await use({ ...street, told: readTold(dataDir), database });
	} finally {
		for (const close of closing.reverse()) await close();
		await kept.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

type Ground = StreetOptions & { url: string; dataDir: string; closing: (() => Promise<unknown> | void)[] };

async function openStreet({ lms = 2, env = {}, args = [], url, dataDir, closing }: Ground) {
	const ports: number[] = [];
	for (let n = 0; n < lms; n += 1) ports.push(await findFreePort(ports));
	const front = await findFreePort(ports);
	const origin = `http://localhost:${front}`;
	const shared = { ORIGIN: origin, DEMO: '1', WORKER: 'separate', TRUST_PROXY: '1', ...env };
	const programs = programsFor(ports, { shared, url, dataDir, args });
	const processes = new Map<string, ChildProcess>();
	let output = '';
	const begin = (program: Program) => {
		const child = run(program, (text) => void (output = (output + text).slice(-KEPT_OUTPUT)));
		processes.set(program.name, child);
	};
	for (const program of programs) begin(program);
	closing.push(() => Promise.all([...processes.values()].map(end)));
	const addresses = ports.map((port) => `http://127.0.0.1:${port}`);
	// The first one fills the database before it answers.
	await Promise.all(addresses.map((one) => untilReady(one, START_MINUTES))).catch((error: unknown) => {
		throw new Error(`the street did not get ready; it said:\n${output}`, { cause: error });
	});
	const proxy = await openRoundRobin(ports, { port: front, look: LOOK_MS });
	closing.push(() => proxy.close());
	const restart = async (name: string) => {
		const [program, child] = [programs.find((one) => one.name === name), processes.get(name)];
		if (!program || !child) throw new Error(`no ${name}`);
		const code = await end(child);
		begin(program);
		const number = Number(/^lms-(\d)$/.exec(name)?.[1] ?? 0);
		if (number > 0) await untilReady(addresses[number - 1] ?? '', START_MINUTES);
		return code;
	};
	return { origin, dataDir, addresses, processes, restart, said: () => output };
}

type Shared = { shared: Record<string, string>; url: string; dataDir: string; args: readonly string[] };

function programsFor(ports: readonly number[], { shared, url, dataDir, args }: Shared): Program[] {
	const { PATH = '', HOME = '' } = process.env;
	const place = { dataDir, databaseUrl: url };
	const of = (port: number) => {
		const env = { PATH, HOME, DRAIN_SECONDS: String(DRAIN_SECONDS), ...shared, PORT: String(port) };
		return programsOf(readConfig(env), { ...place, env });
	};
	const lms = ports.flatMap((port, n) =>
		of(port)
			.filter((one) => one.name === 'lms')
			.map((one) => ({ ...one, name: `lms-${n + 1}`, args: [...args, ...one.args] })),
	);
	return [...lms, ...of(ports[0] ?? 0).filter((one) => one.name === 'worker')];
}

function run({ args, env }: Program, hear: (text: string) => void): ChildProcess {
	const child = spawn(process.execPath, args, {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: { ...env, SW_PARENT_PIPE: '1' },
	});
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => hear(chunk.toString()));
	return child;
}

async function end(child: ChildProcess): Promise<number | null> {
	if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
	const [code] = (await ended) as [number | null];
	clearTimeout(late);
	return code;
}
