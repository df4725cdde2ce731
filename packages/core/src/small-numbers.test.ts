import { describe, expect, it } from 'vitest';
import { hideSmall, hideTable, isSmall, spreadOf, splitOf, totalOf } from './small-numbers.ts';

describe('small figures', () => {
	it('are hidden, five and nought are not', () => {
		expect(hideSmall([0, 1, 4, 5, 12], false)).toEqual([0, null, null, 5, 12]);
	});

	it('cannot be found by subtracting from a total that is shown', () => {
		expect(hideSmall([17, 3], true)).toEqual([null, null]);
		expect(hideSmall([40, 17, 3], true)).toEqual([40, null, null]);
		// 1 and 1 would be known from a rest of 2: a third goes with them.
		expect(hideSmall([40, 1, 1], true)).toEqual([null, null, null]);
		expect(hideSmall([40, 4, 4], true)).toEqual([40, null, null]);
		// Nought would tell too: 3 in all, and the other has none.
		expect(hideSmall([0, 3], true)).toEqual([null, null]);
	});

	it('leaves everything open where nothing is small', () => {
		expect(hideSmall([40, 0, 5], true)).toEqual([40, 0, 5]);
	});

	it('whatever the figures, the rest after subtraction never is a single small one', () => {
		for (let seed = 1; seed < 400; seed += 1) {
			const figures = [seed % 7, (seed * 3) % 11, (seed * 5) % 23, seed % 2];
			const shown = hideSmall(figures, true);
			const hidden = figures.filter((_, index) => shown[index] === null);
			const rest = hidden.reduce((all, figure) => all + figure, 0);
			if (hidden.length > 0 && hidden.length < figures.length) {
				expect(hidden.length).toBeGreaterThan(1);
				expect(rest).toBeGreaterThanOrEqual(5);
			}
		}
	});

	it('have no total beside them', () => {
		expect(totalOf([12, null])).toBeNull();
		expect(totalOf([3, 0])).toBeNull();
		expect(totalOf([12, 5])).toBe(17);
	});
});

/** Every way up to `most` people can spread over three choices and a rest: what really happened, by what is shown of it. */
function everySpread(most: number): Map<string, { counts: number[]; rest: number }[]> {
	const byShown = new Map<string, { counts: number[]; rest: number }[]>();
	for (let a = 0; a <= most; a += 1)
		for (let b = 0; a + b <= most; b += 1)
			for (let c = 0; a + b + c <= most; c += 1)
				for (let rest = 0; a + b + c + rest <= most; rest += 1) {
					// The number of people stands on the page beside it, so whoever looks knows that too.
					const shown = JSON.stringify([a + b + c + rest, spreadOf([a, b, c], rest)]);
					byShown.set(shown, [...(byShown.get(shown) ?? []), { counts: [a, b, c], rest }]);
				}
	return byShown;
}

describe('the spread of choices', () => {
	it('shows ways of nobody or of five and more, and puts the small ones together', () => {
		expect(spreadOf([9, 5, 0], 0)).toEqual({ kind: 'shown', counts: [9, 5, 0], others: 0 });
		expect(spreadOf([8, 3, 2], 1)).toEqual({ kind: 'shown', counts: [8, null, null], others: 6 });
		// 3 alone would be known: the smallest way that was taken goes in with it.
		expect(spreadOf([8, 5, 3], 0)).toEqual({ kind: 'shown', counts: [8, null, null], others: 8 });
		expect(spreadOf([10, 5, 0], 1)).toEqual({ kind: 'shown', counts: [10, null, 0], others: 6 });
	});

	it('says only that several ways were taken where each figure would tell', () => {
		expect(spreadOf([9, 3, 0], 0)).toEqual({ kind: 'several' });
		expect(spreadOf([4, 4, 4], 0)).toEqual({ kind: 'several' });
		expect(spreadOf([0, 0], 7)).toEqual({ kind: 'several' });
	});

	it('shows nothing where fewer than five decided', () => {
		expect(spreadOf([4, 0, 0], 0)).toEqual({ kind: 'too-few' });
		expect(spreadOf([0, 0, 0], 0)).toEqual({ kind: 'too-few' });
	});

	it('never lets a way of one to four be found, also by who knows the rule and how many there were', () => {
		for (const [shown, really] of everySpread(18)) {
			if (shown.includes('too-few')) continue;
			for (const way of [0, 1, 2]) {
				const possible = new Set(really.map(({ counts }) => counts[way] ?? 0));
				const [only] = possible;
				if (possible.size === 1) expect(isSmall(only ?? 0), `${shown} gives way ${way} away`).toBe(false);
			}
			const rests = new Set(really.map(({ rest }) => rest));
			if (rests.size === 1) expect(isSmall([...rests][0] ?? 0), shown).toBe(false);
		}
	});

	it('shows parts that add up to everybody, each nobody or at least five', () => {
		for (const [text, really] of everySpread(18)) {
			const [people, shown] = JSON.parse(text) as [number, ReturnType<typeof spreadOf>];
			if (shown.kind !== 'shown') continue;
			const parts = [...shown.counts.filter((count) => count !== null), shown.others];
			expect(parts.filter(isSmall)).toEqual([]);
			expect(parts.reduce((sum, part) => sum + part, 0)).toBe(people);
			for (const { counts } of really)
				shown.counts.forEach((count, way) => expect(count ?? counts[way]).toBe(counts[way]));
		}
	});

	it('of two decisions together tells of nobody what she did at both', () => {
		const partsOf = (a: number, people: number) => {
			const shown = spreadOf([a, people - a], 0);
			if (shown.kind !== 'shown') return [people];
			return [...shown.counts, shown.others].filter((count) => count !== null);
		};
		// The same people at two decisions. Who took part `one` and then `other` is between two bounds, and may be anything
		// between them: only where the bounds meet is it known.
		for (let people = 5; people <= 20; people += 1) {
			const every = Array.from({ length: people + 1 }, (_, a) => partsOf(a, people)).flat();
			const pairs = every.flatMap((one) => every.map((other) => ({ one, other })));
			for (const { one, other } of pairs) {
				const [least, most] = [Math.max(0, one + other - people), Math.min(one, other)];
				if (least === most) expect(isSmall(least)).toBe(false);
			}
		}
	});

	it('divides a way in two only where both halves may be shown', () => {
		expect(splitOf(10, 5)).toEqual({ part: 5, other: 5 });
		expect(splitOf(10, 0)).toEqual({ part: 0, other: 10 });
		expect(splitOf(9, 5)).toBeNull();
		expect(splitOf(9, 8)).toBeNull();
		expect(splitOf(4, 0)).toBeNull();
	});
});

describe('a table with totals', () => {
	it('shows all of it where nothing is small', () => {
		expect(
			hideTable([
				[5, 6],
				[0, 9],
			]),
		).toEqual({
			rows: [
				{ cells: [5, 6], total: 11 },
				{ cells: [0, 9], total: 9 },
			],
			total: 20,
		});
	});

	it('hides a small cell with another of its row, whose total stands', () => {
		expect(
			hideTable([
				[2, 7, 9],
				[0, 0, 8],
			]).rows[0],
		).toEqual({ cells: [null, null, 9], total: 18 });
	});

	it('hides a row with a small total whole, and another row with it', () => {
		const { rows, total } = hideTable([
			[2, 1],
			[8, 0],
			[30, 12],
		]);
		expect(rows[0]).toEqual({ cells: [null, null], total: null });
		expect(rows[1]).toEqual({ cells: [null, null], total: null });
		expect(rows[2]?.total).toBe(42);
		expect(total).toBe(53);
	});

	it('never lets anybody work out a count of one to four, in every table of two by two up to seven', () => {
		const worlds = new Map<string, number[][]>();
		const upTo = [0, 1, 2, 3, 4, 5, 6, 7];
		for (const a of upTo)
			for (const b of upTo)
				for (const c of upTo)
					for (const d of upTo) {
						const shown = JSON.stringify(
							hideTable([
								[a, b],
								[c, d],
							]),
						);
						worlds.set(shown, [...(worlds.get(shown) ?? []), [a, b, c, d]]);
					}
		// Who knows the rule knows exactly this: which tables would have been shown so.
		for (const [shown, possible] of worlds)
			for (let cell = 0; cell < 4; cell += 1) {
				const values = new Set(possible.map((world) => world[cell]));
				const [only = 0] = values;
				expect(values.size > 1 || !isSmall(only), `${shown} tells ${only}`).toBe(true);
			}
	});
});
