import path from 'node:path';
import { ROOT } from '../root.ts';
import type { Counts } from './counts.ts';
import { readOwn, readPlaywright, readVitest } from './read-counts.ts';

/** One tool's tests: how it is called, and how its report is read. */
export type Suite = {
	name: 'unit' | 'widgets' | 'e2e';
	what: string;
	cwd: string;
	/** Whether it cannot run at all without a build. */
	needsBuild: boolean;
	/** Arguments for Node; the tool writes its report to `report`. */
	args(report: string, filter: string | null): string[];
	/** More variables for the tool. */
	env(report: string): Readonly<Record<string, string>>;
	read(text: string): Counts;
};

const LMS = path.join(ROOT, 'apps/lms');
const WIDGETS = path.join(ROOT, 'packages/widgets');

/** All suites, quick ones first. */
export const SUITES: readonly Suite[] = [
	{
		name: 'unit',
		what: 'Units and API (Vitest)',
		cwd: ROOT,
		needsBuild: false,
		args: (report, filter) => [
			path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
			// Vitest takes FORCE_COLOR=0 for a wish for colours.
			...(process.stdout.isTTY ? [] : ['--no-color']),
			...(filter ? [filter, '--passWithNoTests'] : []),
		],
		env: () => ({}),
		read: readVitest,
	},
	{
		name: 'widgets',
		what: 'Widgets in a browser (Web Test Runner)',
		cwd: WIDGETS,
		needsBuild: false,
		args: (report, filter) => [
			path.join(import.meta.dirname, 'run-widgets.ts'),
			report,
			...(filter ? [filter] : []),
		],
		env: () => ({}),
		read: readOwn,
	},
	{
		name: 'e2e',
		what: 'End to end on a phone (Playwright)',
		cwd: LMS,
		needsBuild: true,
		args: (_report, filter) => [
			path.join(LMS, 'node_modules/@playwright/test/cli.js'),
			'test',
			'-c',
			'e2e/playwright.config.ts',
			'--reporter=list,json',
			...(filter ? [filter, '--pass-with-no-tests'] : []),
		],
		env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
		read: readPlaywright,
	},
];
