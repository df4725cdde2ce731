import { describe, expect, it } from 'vitest';
import { hideSmall, totalOf } from './hide-small.ts';

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
