import type { InkPlace } from './explore.ts';

/**
 * Puts places together that offer the same choices with the same words and lead to places that do so too: Moore's
 * refinement. Gives for every place the number of its group; groups are numbered in the order in which they are met.
 */
export function groupPlaces(places: readonly InkPlace[]): readonly number[] {
	const words = places.map((place) =>
		JSON.stringify(place.choices.map(({ text, tags, lines }) => [text, tags, lines])),
	);
	let groups = numbered(words);
	for (;;) {
		const before = groups;
		const next = numbered(
			places.map((place, index) =>
				JSON.stringify([before[index], place.choices.map((choice) => before[choice.to])]),
			),
		);
		if (Math.max(...next) === Math.max(...groups)) return groups;
		groups = next;
	}
}

function numbered(keys: readonly string[]): number[] {
	const numbers = new Map<string, number>();
	return keys.map((key) => {
		const known = numbers.get(key) ?? numbers.size;
		numbers.set(key, known);
		return known;
	});
}
