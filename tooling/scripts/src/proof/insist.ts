import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** A refusal that no repeat changes: the house understood and said no. */
export class Refused extends Error {
	readonly status: number;
	readonly code: string;

	constructor(what: string, { status, code }: { status: number; code: string }) {
		super(`${what}: ${status} ${code}`);
		this.name = 'Refused';
		this.status = status;
		this.code = code;
	}
}

const PATIENCE_MS = 120_000;

/**
 * Does something until it is acknowledged, as a browser on a bad line does. A refusal ends it, all else (no line, 5xx) is
 * tried again. Throws what came last after two minutes.
 */
export async function insist<Result>(
	deed: () => Promise<Result>,
	onRetry: (error: unknown) => void = () => undefined,
): Promise<Result> {
	for (const until = Date.now() + PATIENCE_MS; ; await sleep(randomInt(100, 400))) {
		try {
			return await deed();
		} catch (error) {
			if ((error instanceof Refused && error.status < 500) || Date.now() > until) throw error;
			onRetry(error);
		}
	}
}
