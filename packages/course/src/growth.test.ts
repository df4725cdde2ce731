import type { AssessmentItem } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupGrowthOf, signedRankTails, walshAverages, type Pair } from './growth.ts';

const item = (id: string, direction: 'up' | 'down' = 'up'): AssessmentItem => ({
	id,
	part: 1,
	kind: 'know',
	direction,
});
const pairsOf = (changes: readonly (readonly [number, number])[], id = 'a'): Pair[] =>
	changes.map(([before, after]) => ({ before: { [id]: before }, after: { [id]: after } }));
const only = (changes: readonly (readonly [number, number])[]) =>
	groupGrowthOf([item('a')], pairsOf(changes), 5)[0];

describe('the growth of a group', () => {
	it('gives what the book gives for its nine patients (Hollander & Wolfe, table 3.1)', () => {
		const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
		const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
		const found = only(before.map((from, index) => [from, after[index] ?? 0]));
		// Published: estimate -0.46, and (-0.786, -0.010) at 0.961.
		expect(found?.change).toBeCloseTo(-0.46, 10);
		expect(found?.interval.from).toBeCloseTo(-0.786, 10);
		expect(found?.interval.to).toBeCloseTo(-0.01, 10);
		expect(found?.interval.level).toBeCloseTo(0.961, 3);
	});

	it('reads the level where the printed table of signed ranks has it', () => {
		// Two-sided critical values at 5 %: T = 0 for six people, 3 for eight, 8 for ten, 25 for fifteen.
		const critical = (n: number) => signedRankTails(n).filter((tail) => 2 * tail <= 0.05).length - 1;
		expect([5, 6, 7, 8, 10, 15, 20].map(critical)).toEqual([-1, 0, 2, 3, 8, 25, 52]);
	});

	it('counts tails as trying out every sign does', () => {
		for (const n of [1, 2, 3, 5, 8]) {
			const sums = Array.from({ length: 2 ** n }, (_, signs) =>
				Array.from({ length: n }, (_rank, bit) => ((signs >> bit) & 1) * (bit + 1)).reduce(
					(a, b) => a + b,
					0,
				),
			);
			const tails = signedRankTails(n);
			tails.forEach((tail, most) =>
				expect(tail).toBeCloseTo(sums.filter((sum) => sum <= most).length / 2 ** n, 12),
			);
		}
	});

	it('shows nothing for four people, and for five the level five people can reach', () => {
		const five: [number, number][] = [
			[1, 3],
			[2, 3],
			[2, 4],
			[3, 3],
			[4, 5],
		];
		expect(only(five.slice(1))).toBeNull();
		expect(only(five)).toMatchObject({ people: 5, before: 2.4, after: 3.6, interval: { from: 0, to: 2 } });
		expect(only(five)?.interval.level).toBe(0.9375);
	});

	it('counts who answered an item both times, and turns reversed items round', () => {
		const items = [item('a'), item('b', 'down')];
		const pairs = Array.from({ length: 6 }, (_, index) => ({
			before: { a: 2, b: 4 },
			after: { a: 3, ...(index > 0 ? { b: 2 } : {}) },
		}));
		const [a, b] = groupGrowthOf(items, pairs, 5);
		expect([a?.people, b?.people]).toEqual([6, 5]);
		expect([a?.change, b?.change]).toEqual([1, 2]);
		expect(groupGrowthOf(items, pairs.slice(1, 5), 5)).toEqual([null, null]);
	});

	const scale = fc.integer({ min: 1, max: 5 });
	const group = fc.array(fc.tuple(scale, scale), { minLength: 5, maxLength: 20 });

	it('has the change inside its interval, inside the scale, whatever the group', () => {
		fc.assert(
			fc.property(group, (changes) => {
				const found = only(changes);
				if (!found) throw new Error('five people and nothing shown');
				const { from, to, level } = found.interval;
				expect(from).toBeLessThanOrEqual(found.change);
				expect(to).toBeGreaterThanOrEqual(found.change);
				expect(Math.abs(found.change)).toBeLessThanOrEqual(4);
				expect(level).toBeGreaterThanOrEqual(changes.length === 5 ? 0.9375 : 0.95);
			}),
		);
	});

	it('does not depend on the order of people, and turns its sign when before and after change places', () => {
		fc.assert(
			fc.property(group, (changes) => {
				const found = only(changes);
				expect(only([...changes].reverse())).toEqual(found);
				const turned = only(changes.map(([before, after]) => [after, before] as const));
				expect(turned?.change).toBeCloseTo(-(found?.change ?? 0), 12);
				expect(turned?.interval.from).toBeCloseTo(-(found?.interval.to ?? 0), 12);
			}),
		);
	});

	it('covers the middle about as often as it says: 2,000 groups of eight from a known change', () => {
		let seed = 7;
		const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff) / 0x8000_0000;
		const covered = Array.from({ length: 2000 }, () => {
			// Continuous changes, evenly between 0 and 2: their middle is 1.
			const found = only(Array.from({ length: 8 }, () => [0, random() * 2] as const));
			return found && found.interval.from <= 1 && found.interval.to >= 1 ? 1 : 0;
		}).reduce((sum: number, one) => sum + one, 0);
		expect(covered / 2000).toBeGreaterThan(0.945);
		expect(covered / 2000).toBeLessThan(0.975);
	});

	it('has n(n + 1)/2 averages', () => {
		expect(walshAverages([0, 2, 4])).toEqual([0, 1, 2, 2, 3, 4]);
	});
});
