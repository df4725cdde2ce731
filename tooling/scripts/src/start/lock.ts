import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './start-error.ts';

// What a killed start left behind ends by itself within this time.
const PATIENCE_MS = 10_000;

/**
 * Takes a data folder for this process; gives the function that lets it go. Two starts over one folder would end each
 * other's database. Throws one line when another start that lives keeps it.
 */
export async function lockFolder(dataDir: string): Promise<() => void> {
	const file = path.join(dataDir, 'start.pid');
	for (let waited = 0; ; waited += 250) {
		const holder = holderOf(file);
		if (holder === null) break;
		if (waited >= PATIENCE_MS)
			throw new StartError(`DATA_DIR: ${dataDir} is in use by another start (process ${holder}).`);
		await sleep(250);
	}
	writeFileSync(file, String(process.pid));
	return () => {
		if (holderOf(file) === null || readId(file) === process.pid) rmSync(file, { force: true });
	};
}

/** The process that holds it; null when there is none any more, also when its id is somebody else's by now. */
function holderOf(file: string): number | null {
	const pid = readId(file);
	if (!pid || pid === process.pid) return null;
	try {
		process.kill(pid, 0);
		const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
		return command.includes('start.ts') ? pid : null;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
	}
}

function readId(file: string): number {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch {
		return 0;
	}
}
