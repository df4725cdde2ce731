/** What never changes once it is written, kept by the process that read it: editions, lessons, versions of scenarios. */
export type Shelf = {
	/** What stands under `key`, read at most once; what was not found is asked for again next time. */
	get<Value extends object>(key: string, read: () => Promise<Value | null>): Promise<Value | null>;
};

// Two editions of a course with their lessons, and every scenario a large organisation wrote: some ten megabytes.
const MOST = 500;

/** An empty shelf. The values are frozen, because every request gets the same ones; the one not asked for longest goes first. */
export function createShelf(most = MOST): Shelf {
	const kept = new Map<string, Promise<object | null>>();
	return {
		async get<Value extends object>(key: string, read: () => Promise<Value | null>) {
			const found = kept.get(key) ?? read().then(freeze);
			kept.delete(key);
			kept.set(key, found);
			for (const oldest of kept.keys()) {
				if (kept.size <= most) break;
				kept.delete(oldest);
			}
			const forget = () => kept.get(key) === found && kept.delete(key);
			try {
				const value = await found;
				if (value === null) forget();
				return value as Value | null;
			} catch (error) {
				forget();
				throw error;
			}
		},
	};
}

function freeze<Value>(value: Value): Value {
	// A moment is the one object of a row that is no plain data; freezing would not keep it from being set anyway.
	if (typeof value === 'object' && value !== null && !(value instanceof Date) && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const one of Object.values(value)) freeze(one);
	}
	return value;
}
