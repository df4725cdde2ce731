const chains = new Map<string, Promise<unknown>>();

/** One after another, also over tabs where the browser can; elsewhere within this page. */
export async function oneAtATime<T>(name: string, run: () => Promise<T>): Promise<T> {
	// Typed as always there; browsers of 2020 have none.
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (locks) return (await locks.request(`kept-${name}`, run)) as T;
	const before = chains.get(name) ?? Promise.resolve();
	const mine = before.then(run, run);
	chains.set(
		name,
		mine.catch(() => undefined),
	);
	return await mine;
}
