/** Chance that is the same for the same seed (mulberry32), so that a demonstration can be made again. */
export type Random = {
	/** From 0 up to, not including, 1. */
	next(): number;
	/** A whole number from 0 up to, not including, `below`. */
	int(below: number): number;
	pick<T>(list: readonly T[]): T;
	chance(share: number): boolean;
	/** An id that looks like any other. */
	id(): string;
};

export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	const int = (below: number) => Math.floor(next() * below);
	const hex = (digits: number) => Array.from({ length: digits }, () => int(16).toString(16)).join('');
	return {
		next,
		int,
		chance: (share) => next() < share,
		pick(list) {
			const item = list[int(list.length)];
			if (item === undefined) throw new Error('nothing to pick from');
			return item;
		},
		id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(int(4))}${hex(3)}-${hex(12)}`,
	};
}
