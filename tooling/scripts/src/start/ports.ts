import { setTimeout as sleep } from 'node:timers/promises';
import { isFree } from '../product/free-port.ts';
import { StartError } from './start-error.ts';

// What a killed start left behind ends by itself within this time.
const PATIENCE_MS = 4_000;

/** Waits a moment for a port; throws one line that names the variable when somebody else keeps it. */
export async function waitForPort(variable: string, port: number): Promise<void> {
	for (let waited = 0; ; waited += 250) {
		if (await isFree(port)) return;
		if (waited >= PATIENCE_MS)
			throw new StartError(
				`${variable}: port ${port} is taken by another program. Set ${variable} to a free one.`,
			);
		await sleep(250);
	}
}
