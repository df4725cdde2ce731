import { describe, expect, it } from 'vitest';
import { addUp, closingLine, exitCodeOf, judge, NONE } from './counts.ts';

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });

describe('how a suite is judged', () => {
	it('takes real counts as they are', () => {
		expect(judge({ counts: counts(5), exitCode: 0 }, false)).toEqual({ counts: counts(5), remark: null });
		expect(judge({ counts: counts(5, 2, 1), exitCode: 1 }, false).counts).toEqual(counts(5, 2, 1));
	});

	it('counts a crash without a report as one failed', () => {
		expect(judge({ counts: null, exitCode: null }, false).counts).toEqual(counts(0, 1));
		expect(judge({ counts: null, exitCode: 0 }, false).counts).toEqual(counts(0, 1));
	});

	it('counts a bad end although no test failed as one failed', () => {
		expect(judge({ counts: counts(5), exitCode: 1 }, false).counts).toEqual(counts(5, 1));
		expect(judge({ counts: counts(5), exitCode: null }, false).counts).toEqual(counts(5, 1));
	});

	it('counts a suite that ran no test as one failed, unless a filter asked for that', () => {
		expect(judge({ counts: NONE, exitCode: 0 }, false).counts).toEqual(counts(0, 1));
		expect(judge({ counts: counts(0, 0, 3), exitCode: 0 }, false).counts).toEqual(counts(0, 1, 3));
		expect(judge({ counts: NONE, exitCode: 0 }, true).counts).toEqual(NONE);
	});
});

describe('the closing line', () => {
	it('adds up and names what was skipped only when something was', () => {
		expect(closingLine(addUp([counts(3), counts(4, 1)]))).toBe('7 passed, 1 failed');
		expect(closingLine(counts(7, 0, 2))).toBe('7 passed, 0 failed, 2 skipped');
	});

	it('goes with an exit code that is good only when something ran and nothing failed', () => {
		expect(exitCodeOf(counts(1))).toBe(0);
		expect(exitCodeOf(counts(9, 1))).toBe(1);
		expect(exitCodeOf(NONE)).toBe(1);
		expect(exitCodeOf(counts(0, 0, 4))).toBe(1);
	});
});
