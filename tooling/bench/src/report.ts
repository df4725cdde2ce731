import type { Measured } from './measure.ts';

export type Row = Measured & {
	/** How many empty answers cost as much as one of these; machines differ, this hardly does. */
	timesEmpty: number;
};

/** Compares each with the empty route that was measured in the same run. Throws when that one gave nothing. */
export function compare(empty: Measured, others: readonly Measured[]): Row[] {
	if (empty.perSecond <= 0) throw new Error('The empty route gave no answer: nothing to compare with.');
	return [empty, ...others].map((one) => ({
		...one,
		timesEmpty: one.perSecond > 0 ? empty.perSecond / one.perSecond : Infinity,
	}));
}

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
	const head = ['route', 'per second', 'p50 ms', 'p95 ms', 'x empty', 'bytes', 'failed'];
	const cells = rows.map((row) => [
		row.name,
		row.perSecond.toFixed(0),
		row.p50.toFixed(1),
		row.p95.toFixed(1),
		row.timesEmpty.toFixed(1),
		String(row.bytes),
		String(row.failed),
	]);
	const widths = head.map((title, at) =>
		Math.max(title.length, ...cells.map((line) => (line[at] ?? '').length)),
	);
	const line = (words: readonly string[]) =>
		words
			.map((word, at) => (at === 0 ? word.padEnd(widths[at] ?? 0) : word.padStart(widths[at] ?? 0)))
			.join('  ');
	return [line(head), ...cells.map(line)].join('\n');
}
