/** Figures below this are not shown: behind a small number stand people whom somebody may know. */
export const SMALLEST_SHOWN = 5;

export function isSmall(figure: number): boolean {
	return figure > 0 && figure < SMALLEST_SHOWN;
}

/**
 * Hides (null) figures from one to four. Where the total stands beside them, subtraction would give a single hidden one
 * away: then the next smallest are hidden too, until what is hidden adds up to five or more over two figures.
 */
export function hideSmall(figures: readonly number[], totalIsShown: boolean): (number | null)[] {
	const hidden = new Set(figures.flatMap((figure, index) => (isSmall(figure) ? [index] : [])));
	if (totalIsShown && hidden.size > 0) {
		// Noughts last: they add nothing to what is hidden, and say that there was nothing.
		const bySize = figures
			.map((figure, index) => ({ figure, index }))
			.toSorted((a, b) => (a.figure || Infinity) - (b.figure || Infinity));
		const sum = () => figures.reduce((all, figure, index) => (hidden.has(index) ? all + figure : all), 0);
		for (const { index } of bySize) {
			if (hidden.size >= 2 && sum() >= SMALLEST_SHOWN) break;
			hidden.add(index);
		}
	}
	return figures.map((figure, index) => (hidden.has(index) ? null : figure));
}

/** A total is shown where nothing in it is hidden and it is not small itself. */
export function totalOf(figures: readonly (number | null)[]): number | null {
	let sum = 0;
	for (const figure of figures) {
		if (figure === null) return null;
		sum += figure;
	}
	return isSmall(sum) ? null : sum;
}

/**
 * How people spread over the ways of one decision, as far as it may be shown.
 * `too-few`: fewer than five decided. `several`: more than one way was taken, and any figure would give a small one away.
 */
export type Spread =
	| { kind: 'too-few' }
	| { kind: 'several' }
	/** `counts` in the order they came; null stands in `others`, which is 0 or at least five. */
	| { kind: 'shown'; counts: readonly (number | null)[]; others: number };

/**
 * Divides people into parts of which each is nobody or at least five. Ways taken by one to four go into `others`, which
 * starts with `rest` (who skipped, and ways not everybody could take); while that is one to four, the smallest way that
 * was taken goes in as well. Nothing is left to subtract: what is shown adds up to everybody and has no small part.
 */
export function spreadOf(counts: readonly number[], rest: number): Spread {
	const everybody = counts.reduce((sum, count) => sum + count, rest);
	if (everybody < SMALLEST_SHOWN) return { kind: 'too-few' };
	const bySize = counts.map((count, index) => ({ count, index })).toSorted((a, b) => a.count - b.count);
	const merged = new Set(bySize.filter((way) => isSmall(way.count)).map((way) => way.index));
	const othersNow = () => counts.reduce((sum, count, index) => (merged.has(index) ? sum + count : sum), rest);
	for (const { count, index } of bySize) {
		if (!isSmall(othersNow())) break;
		if (count > 0) merged.add(index);
	}
	const shown = counts.map((count, index) => (merged.has(index) ? null : count));
	const isAnyTaken = shown.some((count) => count !== null && count > 0);
	if (!isAnyTaken) return { kind: 'several' };
	return { kind: 'shown', counts: shown, others: othersNow() };
}

/** Divides one part in two; null where either of the two would be one to four people. */
export function splitOf(whole: number, part: number): { part: number; other: number } | null {
	const other = whole - part;
	return isSmall(whole) || isSmall(part) || isSmall(other) ? null : { part, other };
}

export type HiddenTable = {
	rows: readonly { cells: readonly (number | null)[]; total: number | null }[];
	/** Of everything; null where it is one to four itself. */
	total: number | null;
};

/**
 * A table of counts with a total for each row and one for all. Totals of rows are hidden first, as figures beside the
 * total of all; then the cells of each row, as figures beside the row's total. A row whose total is hidden shows no
 * cell: they would add up to it. No totals of columns are shown anywhere.
 */
export function hideTable(rows: readonly (readonly number[])[]): HiddenTable {
	const sums = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
	const all = sums.reduce((sum, count) => sum + count, 0);
	// Where the total of all is small, every row but the empty ones is, and so is each figure in it.
	const totals = isSmall(all) ? sums.map(() => null) : hideSmall(sums, true);
	return {
		rows: rows.map((row, index) => {
			const total = totals[index] ?? null;
			return { cells: total === null ? row.map(() => null) : hideSmall(row, true), total };
		}),
		total: isSmall(all) ? null : all,
	};
}
