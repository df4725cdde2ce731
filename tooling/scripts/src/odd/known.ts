const LONGEST = 200;
const MOST_OF_A_NAME = 30;

/**
 * What the product itself has answered, by the name under which it stood: a later call that wants a `cohortId` gets one
 * that exists. So also what asks for a chain of ids is reached, and nobody has to say here which table it comes from.
 */
export class Known {
	readonly #byName = new Map<string, (string | number)[]>();

	/** Takes every word and number of an answer; `noun` is what its `id`s are ids of. */
	learn(noun: string, answer: unknown): void {
		const waiting: [string, unknown][] = [[noun, answer]];
		for (let at = waiting.pop(); at; at = waiting.pop()) {
			const [name, value] = at;
			if (typeof value === 'object' && value !== null) {
				for (const [key, inner] of Object.entries(value)) waiting.push([nameIn(name, key), inner]);
			} else if (typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST))
				this.#keep(name, value);
		}
	}

	/** Values that stood under this name; empty where none did. */
	of(name: string): readonly (string | number)[] {
		return this.#byName.get(name) ?? [];
	}

	#keep(name: string, value: string | number): void {
		const list = this.#byName.get(name) ?? [];
		if (list.length < MOST_OF_A_NAME && !list.includes(value)) list.push(value);
		this.#byName.set(name, list);
	}
}

/** An `id` is called after what it is an id of; an entry of a list after its list. */
function nameIn(outer: string, key: string): string {
	if (/^\d+$/.test(key)) return outer.replace(/ies$/, 'y').replace(/s$/, '');
	return key === 'id' ? `${outer}Id` : key;
}
