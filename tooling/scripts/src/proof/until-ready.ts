import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the product answers again after a kill, or for the first time; throws after so many minutes. */
export async function untilReady(origin: string, minutes = 1): Promise<void> {
	for (const until = Date.now() + minutes * 60_000; Date.now() < until; await sleep(100)) {
		const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
		await answer?.arrayBuffer().catch(() => undefined);
		if (answer?.ok) return;
	}
	throw new Error(`the product was not ready within ${minutes} minutes`);
}
