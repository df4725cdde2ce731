/** How many tests of a suite passed, failed and were skipped. */
export type Counts = { passed: number; failed: number; skipped: number };

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** How a suite ended: what its tool wrote down (null: nothing readable), and the exit code of its process. */
export type Ended = { counts: Counts | null; exitCode: number | null };
export type Outcome = { counts: Counts; remark: string | null };

/**
 * What counts for a suite. A tool that ended badly without a failing test crashed, and a suite without any test proves
 * nothing: each counts as one failed, unless a filter left nothing over on purpose.
 */
export function judge({ counts, exitCode }: Ended, isFiltered: boolean): Outcome {
	if (!counts) return { counts: { ...NONE, failed: 1 }, remark: `crashed without counts (${exitCode})` };
	const ran = counts.passed + counts.failed;
	if (counts.failed === 0 && exitCode !== 0)
		return { counts: { ...counts, failed: 1 }, remark: `ended with ${exitCode} though no test failed` };
	if (ran === 0 && !isFiltered) return { counts: { ...counts, failed: 1 }, remark: 'ran no test' };
	return { counts, remark: null };
}

export function addUp(all: readonly Counts[]): Counts {
	return all.reduce(
		(sum, one) => ({
			passed: sum.passed + one.passed,
			failed: sum.failed + one.failed,
			skipped: sum.skipped + one.skipped,
		}),
		NONE,
	);
}

/** The last line of a run: `N passed, N failed`, and how many were skipped when any were. */
export function closingLine({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** 0 only when something ran and nothing failed. */
export function exitCodeOf({ passed, failed }: Counts): 0 | 1 {
	return failed === 0 && passed > 0 ? 0 : 1;
}
