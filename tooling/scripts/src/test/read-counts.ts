import type { Counts } from './counts.ts';

type Json = { readonly [name: string]: unknown };

/**
 * Counts in the report of Vitest's reporter `json`. A file that failed before its tests could be collected counts as one
 * failed. Throws when the text is no such report.
 */
export function readVitest(text: string): Counts {
	const report = parse(text);
	const files = list(report['testResults']);
	const broken = files.filter((file) => file['status'] === 'failed' && !hasFailedTest(file)).length;
	return {
		passed: number(report, 'numPassedTests'),
		failed: number(report, 'numFailedTests') + broken,
		skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
	};
}

function hasFailedTest(file: Json): boolean {
	return list(file['assertionResults']).some((test) => test['status'] === 'failed');
}

/** Counts in the report of Playwright's reporter `json`; its errors outside of tests (a broken file) count as failed. */
export function readPlaywright(text: string): Counts {
	const report = parse(text);
	const stats = object(report['stats']);
	return {
		passed: number(stats, 'expected') + number(stats, 'flaky'),
		failed: number(stats, 'unexpected') + list(report['errors']).length,
		skipped: number(stats, 'skipped'),
	};
}

/** Counts that our own runner of the widgets' tests wrote down. */
export function readOwn(text: string): Counts {
	const report = parse(text);
	return {
		passed: number(report, 'passed'),
		failed: number(report, 'failed'),
		skipped: number(report, 'skipped'),
	};
}

function parse(text: string): Json {
	return object(JSON.parse(text));
}

function object(value: unknown): Json {
	if (typeof value !== 'object' || value === null) throw new Error('no object where the report has one');
	return value as Json;
}

function list(value: unknown): Json[] {
	return Array.isArray(value) ? value.map(object) : [];
}

function number(from: Json, name: string): number {
	const value = from[name];
	if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error(`${name} is no count`);
	return value;
}
