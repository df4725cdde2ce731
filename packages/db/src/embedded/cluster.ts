import { spawn, spawnSync } from 'node:child_process';
import {
	chownSync,
	closeSync,
	existsSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { newToken } from '@sleutelwerk/core';
import {
	accountToRunAs,
	findBinaries,
	isReachableByOthers,
	reachableBinaries,
	type Binaries,
	type RunAs,
} from './binaries.ts';

/** A place on disk for one cluster, and how to run it there. */
export type Cluster = { data: string; log: string; password: string; binaries: Binaries; runAs: RunAs };

// Root's data cannot lie below a closed home; this is where it lies then, behind a link in DATA_DIR.
const OPEN_SHELF = '/var/lib/sleutelwerk';

/** Makes the cluster under `<dataDir>/postgres` where there is none (UTF-8, C.UTF-8), and says how to run it. */
export function prepareCluster(dataDir: string): Cluster {
	mkdirSync(dataDir, { recursive: true });
	const runAs = accountToRunAs();
	const home = placeFor(dataDir, runAs);
	const binaries = reachableBinaries(findBinaries(), runAs, path.join(OPEN_SHELF, 'binaries'));
	const password = keepPassword(path.join(dataDir, 'postgres-password'));
	const cluster: Cluster = {
		data: path.join(home, 'data'),
		log: path.join(home, 'postgres.log'),
		password,
		binaries,
		runAs,
	};
	if (!existsSync(path.join(cluster.data, 'PG_VERSION'))) initialise(cluster);
	return cluster;
}

function placeFor(dataDir: string, runAs: RunAs): string {
	const wished = path.join(dataDir, 'postgres');
	const isBehindLink = lstatSync(wished, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	let home = isBehindLink ? readlinkSync(wished) : wished;
	if (!isBehindLink && runAs && !isReachableByOthers(dataDir)) {
		// A new name each time: whoever removes DATA_DIR gets an empty database, not the old one without its password.
		home = path.join(OPEN_SHELF, randomBytes(8).toString('hex'));
		symlinkSync(home, wished);
	}
	mkdirSync(home, { recursive: true, mode: 0o755 });
	if (runAs) chownSync(home, runAs.uid, runAs.gid);
	return home;
}

function keepPassword(file: string): string {
	try {
		writeFileSync(file, newToken(18), { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8').trim();
}

function initialise({ data, password, binaries, runAs }: Cluster): void {
	// What an interrupted first start left is not a cluster yet: nothing of ours can be in it.
	rmSync(data, { recursive: true, force: true });
	const passwordFile = `${data}.pw`;
	writeFileSync(passwordFile, password, { mode: 0o600 });
	if (runAs) chownSync(passwordFile, runAs.uid, runAs.gid);
	const flags = [
		`--pgdata=${data}`,
		'--username=sleutelwerk',
		`--pwfile=${passwordFile}`,
		'--auth=scram-sha-256',
	];
	// Without these a machine with LANG unset gives SQL_ASCII.
	const result = spawnSync(binaries.initdb, [...flags, '--encoding=UTF8', '--locale=C.UTF-8'], {
		...runAs,
		cwd: path.dirname(data),
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: 'C.UTF-8' },
	});
	rmSync(passwordFile, { force: true });
	if (result.status !== 0) {
		throw new Error(
			`PostgreSQL could not make its files in ${data}: ${result.stderr || result.error?.message}`,
		);
	}
}

/** Starts the server on a loopback port and lets it write to its log; it is its own process group. */
export function spawnServer(cluster: Cluster, port: number): number {
	const log = openSync(cluster.log, 'a', 0o640);
	const flags = [
		'-D',
		cluster.data,
		'-p',
		String(port),
		'-h',
		'127.0.0.1',
		'-k',
		'',
		'-c',
		'max_connections=60',
	];
	const child = spawn(
		cluster.binaries.postgres,
		[...flags, '-c', 'shared_buffers=64MB', '-c', 'timezone=UTC'],
		{
			...cluster.runAs,
			cwd: path.dirname(cluster.data),
			detached: true,
			stdio: ['ignore', log, log],
			env: { ...process.env, LC_ALL: 'C.UTF-8' },
		},
	);
	closeSync(log);
	child.on('error', () => undefined);
	child.unref();
	if (!child.pid) throw new Error('PostgreSQL did not start.');
	return child.pid;
}

/** Process id and port of the server that holds this cluster, also one that a killed start left behind. */
export function runningServer(cluster: Cluster): { pid: number; port: number } | null {
	try {
		const lines = readFileSync(path.join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
		const pid = Number(lines[0]);
		const port = Number(lines[3]);
		if (!pid || !port || !isPostgres(pid)) return null;
		return { pid, port };
	} catch {
		return null;
	}
}

/** A process id may have been given to somebody else meanwhile: only a process that still is PostgreSQL counts. */
function isPostgres(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const command = `/proc/${pid}/cmdline`;
	if (!existsSync('/proc/self/cmdline')) return true;
	try {
		return readFileSync(command, 'utf8').includes('postgres');
	} catch {
		return false;
	}
}
