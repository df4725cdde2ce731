import type { Pair } from '@sleutelwerk/course';
import type { Occasion } from '@sleutelwerk/db/schema';

type Row = { enrolmentId: string; occasion: Occasion; item: string; value: number };

/** Each person's answers before and after, from rows in any order; what was answered to renew is no growth. */
export function pairsOf(rows: readonly Row[]): Pair[] {
	const people = new Map<string, { before: Record<string, number>; after: Record<string, number> }>();
	for (const { enrolmentId, occasion, item, value } of rows) {
		if (occasion === 'refresher') continue;
		const pair = people.get(enrolmentId) ?? { before: {}, after: {} };
		pair[occasion][item] = value;
		people.set(enrolmentId, pair);
	}
	return [...people.values()];
}
