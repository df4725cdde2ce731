import { createServer } from 'node:net';

// Below the range from which systems give ports to outgoing connections: a port that is free now stays free while a
// test restarts what listens on it.
const FIRST = 20_000;
const LAST = 31_999;

/** Whether nothing listens on a loopback port. */
export function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}

/** A port nothing listens on, other than `taken`. */
export async function findFreePort(taken: readonly number[] = []): Promise<number> {
	for (let tries = 0; tries < 200; tries += 1) {
		const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
		if (!taken.includes(port) && (await isFree(port))) return port;
	}
	throw new Error(`No free port between ${FIRST} and ${LAST}.`);
}
