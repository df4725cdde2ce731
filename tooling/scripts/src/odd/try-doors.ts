import fc from 'fast-check';

/** A way in, tried with generated values: what is wrong with it, the seed included; null when it holds. */
export type Door = { name: string; hold(seed: number): Promise<string | null> };

// A failing value is made smaller for this long at most: every step is a request.
const SHRINK_MS = 20_000;

/** A door to which `tries` values are sent; `send` throws when what comes back must never come. */
export function doorOf<T>(
	{ name, tries }: { name: string; tries: number },
	values: () => fc.Arbitrary<T>,
	send: (value: T) => Promise<unknown>,
): Door {
	return {
		name,
		async hold(seed) {
			const property = fc.asyncProperty(values(), async (value) => void (await send(value)));
			const run = await fc.check(property, { seed, numRuns: tries, interruptAfterTimeLimit: SHRINK_MS });
			if (!run.failed || run.counterexample === null) return null;
			const why = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance);
			return `${name} (seed ${seed}, after ${run.numShrinks} steps smaller): ${why}`;
		},
	};
}

/** Tries every door, a few at once, and gives a sentence for each that does not hold. */
export async function tryDoors(doors: readonly Door[], seed: number, atOnce = 4): Promise<string[]> {
	const problems: string[] = [];
	const waiting = [...doors];
	const work = async (): Promise<void> => {
		for (let door = waiting.shift(); door; door = waiting.shift()) {
			const problem = await door.hold(seed).catch((cause: unknown) => `${door?.name}: ${String(cause)}`);
			if (problem) problems.push(problem);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return problems;
}
