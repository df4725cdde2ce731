/** `pnpm test`: every test of every package and the end-to-end tests; one closing line with real counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '@sleutelwerk/browser';
import { buildWhatIsStale } from './start/build.ts';
import { ROOT } from './root.ts';
import { addUp, closingLine, exitCodeOf, judge, NONE, type Outcome } from './test/counts.ts';
import { readOptions } from './test/options.ts';
import { runSuite } from './test/run-suite.ts';
import type { Suite } from './test/suites.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => interruption.abort(new Error(signal)));

async function main(): Promise<void> {
	const { suites, filter } = readOptions(process.argv.slice(2));
	const folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-counts-'));
	const prepared = new Map<string, Promise<string | null>>();
	const outcomes: { suite: Suite; outcome: Outcome; seconds: number }[] = [];
	for (const suite of suites) {
		if (interruption.signal.aborted) break;
		say(`\n── ${suite.what}`);
		const start = Date.now();
		const problem = await prepare(suite, prepared);
		const outcome = problem
			? { counts: { ...NONE, failed: 1 }, remark: problem }
			: judge(await runSuite(suite, { folder, filter, signal: interruption.signal }), filter !== null);
		outcomes.push({ suite, outcome, seconds: Math.round((Date.now() - start) / 1000) });
	}
	rmSync(folder, { recursive: true, force: true });
	say('');
	for (const { suite, outcome, seconds } of outcomes) {
		const { passed, failed, skipped } = outcome.counts;
		const parts = [`passed ${passed}`, `failed ${failed}`, `skipped ${skipped}`, `${seconds} s`, outcome.remark];
		say(`${suite.name.padEnd(8)} ${parts.filter(Boolean).join(' · ')}`);
	}
	const sum = addUp(outcomes.map(({ outcome }) => outcome.counts));
	const total = interruption.signal.aborted ? { ...sum, failed: sum.failed + 1 } : sum;
	say(closingLine(total));
	process.exitCode = exitCodeOf(total);
}

/** Makes what a suite needs, once a run; gives the one line that says why it cannot be had. */
async function prepare(suite: Suite, prepared: Map<string, Promise<string | null>>): Promise<string | null> {
	const steps: [boolean, string, () => Promise<unknown>][] = [
		[suite.needsBrowser, 'browser', () => findBrowser()],
		[suite.needsBuild, 'build', () => buildWhatIsStale(ROOT)],
	];
	for (const [isNeeded, name, make] of steps) {
		if (!isNeeded) continue;
		const made = prepared.get(name) ?? make().then(() => null, messageOf);
		prepared.set(name, made);
		const problem = await made;
		if (problem) return problem;
	}
	return null;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
	process.stderr.write(`${messageOf(error)}\n`);
	say(closingLine({ ...NONE, failed: 1 }));
	process.exitCode = 1;
});
