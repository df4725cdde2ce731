import { describe, expect, it } from 'vitest';
import { readOwn, readPlaywright, readVitest } from './read-counts.ts';
import { countSessions } from './widget-counts.ts';

describe("Vitest's report", () => {
	const report = (files: object[], failed = 0) =>
		JSON.stringify({
			numPassedTests: 4,
			numFailedTests: failed,
			numPendingTests: 1,
			numTodoTests: 2,
			testResults: files,
		});

	it('gives its numbers', () => {
		const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
		expect(readVitest(report([file], 1))).toEqual({ passed: 4, failed: 1, skipped: 3 });
	});

	it('counts a file that could not be loaded', () => {
		const broken = { status: 'failed', assertionResults: [] };
		expect(readVitest(report([broken])).failed).toBe(1);
	});

	it.each(['', '{}', '[]', 'null', '{"numPassedTests":"4"}'])('refuses %j', (text) => {
		expect(() => readVitest(text)).toThrow();
	});
});

describe("Playwright's report", () => {
	const report = (errors: object[]) =>
		JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 }, errors });

	it('gives its numbers', () => {
		expect(readPlaywright(report([]))).toEqual({ passed: 5, failed: 1, skipped: 2 });
	});

	it('counts what broke outside of a test', () => {
		expect(readPlaywright(report([{ message: 'global set-up' }])).failed).toBe(2);
	});
});

describe('the sessions of the widgets', () => {
	const test = (passed: boolean, skipped = false) => ({ passed, skipped });

	it('are added up through nested suites', () => {
		const testResults = {
			tests: [test(true)],
			suites: [{ tests: [test(true), test(false), test(false, true)], suites: [] }],
		};
		const counts = countSessions([{ passed: false, testResults }, { passed: false }]);
		// The second file broke before it ran anything.
		expect(counts).toEqual({ passed: 2, failed: 2, skipped: 1 });
		expect(readOwn(JSON.stringify(counts))).toEqual(counts);
	});

	it('do not hide a file whose tests passed but which broke', () => {
		const testResults = { tests: [test(true)], suites: [] };
		expect(countSessions([{ passed: false, testResults }])).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});
});
