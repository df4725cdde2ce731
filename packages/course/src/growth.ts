import type { AssessmentItem } from '@sleutelwerk/core';
import { growthOf, type Answers } from './assessment.ts';

/** Where the middle of the changes lies. `level`: the probability with which the interval covers it. */
export type Interval = { from: number; to: number; level: number };

/** How a group grew at one item. Differences are turned so that up is growth. */
export type GroupGrowth = {
	item: string;
	/** People who answered both times. */
	people: number;
	before: number;
	after: number;
	/** Hodges–Lehmann estimate of the change, in steps of the scale. */
	change: number;
	interval: Interval;
};

/** One person's answers at both moments. */
export type Pair = { before: Answers; after: Answers };

/** The level that is aimed at. Five people reach 0.9375 at most: the interval says its own level. */
const WANTED_LEVEL = 0.95;

/**
 * How a group changed between before and after, item by item, from people who answered an item both times. Answers on a
 * scale have an order but no even steps, and groups are small: so no mean of differences with a normal interval, but the
 * Hodges–Lehmann estimate with the exact interval of Wilcoxon's signed ranks (Hollander, Wolfe & Chicken, Nonparametric
 * Statistical Methods, 3rd ed. 2014, sections 3.2 and 3.3). Ties, which a scale always has, make the closed interval
 * only safer. Null for an item that fewer than `fewest` people answered both times.
 */
export function groupGrowthOf(
	items: readonly AssessmentItem[],
	pairs: readonly Pair[],
	fewest: number,
): (GroupGrowth | null)[] {
	return items.map((item) => {
		const grown = pairs.flatMap(({ before, after }) => growthOf([item], before, after));
		if (grown.length < Math.max(fewest, 1)) return null;
		const averages = walshAverages(grown.map((one) => one.change));
		return {
			item: item.id,
			people: grown.length,
			before: mean(grown.map((one) => one.before)),
			after: mean(grown.map((one) => one.after)),
			change: median(averages),
			interval: intervalOf(averages, grown.length),
		};
	});
}

/** The averages of all pairs of differences, each with itself too, in order. */
export function walshAverages(differences: readonly number[]): number[] {
	return differences
		.flatMap((one, index) => differences.slice(index).map((other) => (one + other) / 2))
		.sort((a, b) => a - b);
}

/**
 * The smallest interval between two Walsh averages, counted inwards equally from both ends, that has the wanted level;
 * the widest one where no interval has it.
 */
function intervalOf(averages: readonly number[], people: number): Interval {
	const tails = signedRankTails(people);
	let inwards = 1;
	while (1 - 2 * (tails[inwards] ?? 1) >= WANTED_LEVEL) inwards++;
	return {
		from: averages[inwards - 1] ?? 0,
		to: averages.at(-inwards) ?? 0,
		level: 1 - 2 * (tails[inwards - 1] ?? 0.5),
	};
}

/**
 * Probability that Wilcoxon's signed-rank statistic of n differences without a change is at most 0, 1, 2, ... Counted
 * exactly: each rank joins the sum or does not.
 */
export function signedRankTails(n: number): number[] {
	let ways = [1];
	for (let rank = 1; rank <= n; rank++) {
		const next = Array.from({ length: ways.length + rank }, () => 0);
		ways.forEach((count, sum) => {
			next[sum] = (next[sum] ?? 0) + count / 2;
			next[sum + rank] = (next[sum + rank] ?? 0) + count / 2;
		});
		ways = next;
	}
	let sum = 0;
	return ways.map((probability) => (sum += probability));
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(sorted: readonly number[]): number {
	const half = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
