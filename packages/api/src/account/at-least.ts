import { setTimeout as pause } from 'node:timers/promises';

type Sleep = (ms: number) => Promise<unknown>;

/**
 * Does some work and answers after at least `ms` milliseconds, also when the work fails: how long an answer took must
 * not tell whether there was anything to do. A failure of the work is thrown on.
 */
export async function atLeast<T>(ms: number, work: () => Promise<T>, sleep: Sleep = pause): Promise<T> {
	const [outcome] = await Promise.allSettled([work(), sleep(ms)]);
	if (outcome.status === 'rejected') throw outcome.reason;
	return outcome.value;
}
