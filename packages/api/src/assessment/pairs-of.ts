import type { Pair } from '@sleutelwerk/course';

type Row = { enrolmentId: string; occasion: 'before' | 'after'; item: string; value: number };

/** Each person's answers at both moments, from rows in any order. */
export function pairsOf(rows: readonly Row[]): Pair[] {
	const people = new Map<string, { before: Record<string, number>; after: Record<string, number> }>();
	for (const { enrolmentId, occasion, item, value } of rows) {
		const pair = people.get(enrolmentId) ?? { before: {}, after: {} };
		pair[occasion][item] = value;
		people.set(enrolmentId, pair);
	}
	return [...people.values()];
}
