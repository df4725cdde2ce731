import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'drizzle-orm';

type Counter = { queries: number };

const counters = new AsyncLocalStorage<Counter>();

/** Runs something and counts the statements that it sends to the database; those of a transaction's begin and end are not counted. */
export async function countQueries<Result>(
	run: () => Promise<Result>,
): Promise<{ result: Result; queries: number }> {
	const around = counters.getStore();
	const counter = { queries: 0 };
	try {
		const result = await counters.run(counter, run);
		return { result, queries: counter.queries };
	} finally {
		// Whoever counts around this one counts it too.
		if (around) around.queries += counter.queries;
	}
}

/** Hears of each statement where it is sent, so that it is counted for whoever asked; what it says is not looked at. */
export const queryCounter: Logger = {
	logQuery() {
		const counter = counters.getStore();
		if (counter) counter.queries += 1;
	},
};
