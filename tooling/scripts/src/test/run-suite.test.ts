import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from './counts.ts';
import { readOptions } from './options.ts';
import { readOwn } from './read-counts.ts';
import { runSuite } from './run-suite.ts';
import type { Suite } from './suites.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-suite-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
async function outcomeOf(script: string, signal = new AbortController().signal) {
	made += 1;
	const suite: Suite = {
		// A report of its own for each: a stale one must not be read for another suite.
		name: `planted-${made}` as Suite['name'],
		what: '',
		cwd: folder,
		needsBuild: false,
		args: (report) => ['-e', script, report],
		env: () => ({}),
		read: readOwn,
	};
	return judge(await runSuite(suite, { folder, filter: null, signal }), false).counts;
}

const write = (counts: object) =>
	`require('node:fs').writeFileSync(process.argv[1], '${JSON.stringify(counts)}');`;

it('reads the counts of a suite that ran', async () => {
	expect(await outcomeOf(write({ passed: 2, failed: 0, skipped: 0 }))).toEqual({
		passed: 2,
		failed: 0,
		skipped: 0,
	});
});

it.each([
	['ends badly', 'process.exit(9)'],
	['is killed', 'process.kill(process.pid, "SIGKILL")'],
	['ends well but reports nothing', ''],
	['writes half a report', 'require("node:fs").writeFileSync(process.argv[1], "{\\"passed\\": 3")'],
	['runs no test', write({ passed: 0, failed: 0, skipped: 0 })],
])('counts a suite that %s as one failed', async (_what, script) => {
	expect(await outcomeOf(script)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('keeps what passed before a crash and still fails', async () => {
	const script = `${write({ passed: 3, failed: 0, skipped: 0 })} process.exit(7)`;
	expect(await outcomeOf(script)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it('ends a suite that is interrupted', async () => {
	const interruption = new AbortController();
	setTimeout(() => interruption.abort(), 300);
	expect((await outcomeOf('setInterval(() => {}, 1000)', interruption.signal)).failed).toBe(1);
});

it('reads the options of the command', () => {
	expect(readOptions([]).suites.map((suite) => suite.name)).toEqual(['unit', 'widgets', 'e2e']);
	expect(readOptions(['--', '--only', 'e2e', 'login'])).toMatchObject({
		suites: [{ name: 'e2e' }],
		filter: 'login',
	});
	expect(() => readOptions(['--only', 'all'])).toThrow(/^--only takes unit, widgets, e2e; not all\.$/);
});
