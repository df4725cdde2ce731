import type { Counts } from './counts.ts';

type TestResult = { passed: boolean; skipped: boolean };
type Suite = { tests: readonly TestResult[]; suites: readonly Suite[] };
/** The part of a session of Web Test Runner that is counted: one test file in one browser. */
export type WidgetSession = { passed?: boolean; testResults?: Suite };

/** Adds up the sessions of Web Test Runner. A file that broke without a failing test counts as one failed. */
export function countSessions(sessions: Iterable<WidgetSession>): Counts {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const session of sessions) {
		const tests = session.testResults ? testsIn(session.testResults) : [];
		const failed = tests.filter((test) => !test.passed && !test.skipped).length;
		counts.skipped += tests.filter((test) => test.skipped).length;
		counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
		counts.failed += failed === 0 && !session.passed ? 1 : failed;
	}
	return counts;
}

function testsIn(suite: Suite): TestResult[] {
	return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
