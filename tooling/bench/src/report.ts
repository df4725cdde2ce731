import { cpus, loadavg, totalmem } from 'node:os';
import type { Measured } from './measure.ts';

export type Row = Measured & {
	/** Milliseconds half of the answers came within for one client alone. */
	alone: number;
	/** Milliseconds of the lms's processor time for one answer. */
	cpu: number;
	/** Queries for one answer. */
	queries: number;
	/** Answers a second as a part of what the empty route gave in the same run; machines differ, this hardly does. */
	ofEmpty: number;
};

/** Compares each with the empty route that was measured in the same run. Throws when that one gave nothing. */
export function compare<One extends Measured>(
	empty: One,
	others: readonly One[],
): (One & { ofEmpty: number })[] {
	if (empty.perSecond <= 0) throw new Error('The empty route gave no answer: nothing to compare with.');
	return [empty, ...others].map((one) => ({ ...one, ofEmpty: one.perSecond / empty.perSecond }));
}

const HEAD = [
	'',
	'per second',
	'p50 alone',
	'p50',
	'p99',
	'CPU ms',
	'queries',
	'of empty',
	'bytes',
	'failed',
];

/** The rows as a table in Markdown, which a terminal shows well too. */
export function tableOf(rows: readonly Row[]): string {
	const cells = rows.map((row) => [
		row.name,
		row.perSecond.toFixed(0),
		`${row.alone.toFixed(1)} ms`,
		`${row.p50.toFixed(1)} ms`,
		`${row.p99.toFixed(1)} ms`,
		row.cpu.toFixed(2),
		String(row.queries),
		`${(row.ofEmpty * 100).toFixed(0)} %`,
		String(row.bytes),
		String(row.failed),
	]);
	const widths = HEAD.map((title, at) =>
		Math.max(title.length, 3, ...cells.map((line) => (line[at] ?? '').length)),
	);
	const line = (words: readonly string[]) =>
		`| ${words.map((word, at) => (at === 0 ? word.padEnd(widths[at] ?? 0) : word.padStart(widths[at] ?? 0))).join(' | ')} |`;
	const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
	return [line(HEAD), line(rule), ...cells.map(line)].join('\n');
}

/** What was measured on: without it a number says nothing. */
export function machine(): {
	day: string;
	processor: string;
	cores: number;
	memoryGb: number;
	node: string;
	load: number;
} {
	const [first] = cpus();
	return {
		day: new Date().toISOString().slice(0, 10),
		processor: first?.model.trim() || 'unknown',
		cores: cpus().length,
		memoryGb: Math.round(totalmem() / 2 ** 30),
		node: process.version,
		load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
	};
}
