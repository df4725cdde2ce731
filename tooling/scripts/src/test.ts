/** `pnpm test`: every test of every package and the end-to-end tests; one closing line with real counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '@sleutelwerk/browser';
import { buildWhatIsStale } from './start/build.ts';
import { addUp, closingLine, exitCodeOf, judge, NONE, type Outcome } from './test/counts.ts';
import { readOptions } from './test/options.ts';
import { runSuite } from './test/run-suite.ts';
import type { Suite } from './test/suites.ts';
import { syncLms } from './test/sync-lms.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => interruption.abort(new Error(signal)));

type Ran = { name: string; outcome: Outcome; seconds: number };

async function main(): Promise<void> {
	const { suites, filter } = readOptions(process.argv.slice(2));
	// Also some unit tests open a browser; found or installed once, before anything takes long.
	process.env.CHROME_PATH = await findBrowser();
	const folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-counts-'));
	const ran: Ran[] = [];
	// Units too: the configuration of the lms's sources is made by its build.
	const isBuilt = await timed(ran, 'build', build);
	for (const suite of suites) {
		if (interruption.signal.aborted || (suite.needsBuild && !isBuilt)) continue;
		say(`\n── ${suite.what}`);
		await timed(ran, suite.name, () => run(suite, folder, filter));
	}
	rmSync(folder, { recursive: true, force: true });
	const total = addUp([
		...ran.map(({ outcome }) => outcome.counts),
		{ ...NONE, failed: interruption.signal.aborted ? 1 : 0 },
	]);
	say(`\n${ran.map(describe).join('\n')}\n${closingLine(total)}`);
	process.exitCode = exitCodeOf(total);
}

/** Runs a step, notes how it ended and how long it took, and tells whether nothing failed. A step without outcome is not noted. */
async function timed(ran: Ran[], name: string, step: () => Promise<Outcome | null>): Promise<boolean> {
	const start = Date.now();
	const outcome = await step();
	if (outcome) ran.push({ name, outcome, seconds: Math.round((Date.now() - start) / 1000) });
	return outcome === null || outcome.counts.failed === 0;
}

/** A build that fails counts as one failed; one that succeeds is no test. */
async function build(): Promise<Outcome | null> {
	try {
		await buildWhatIsStale({ until: interruption.signal });
		syncLms();
		return null;
	} catch (error) {
		return { counts: { ...NONE, failed: 1 }, remark: messageOf(error) };
	}
}

async function run(suite: Suite, folder: string, filter: string | null): Promise<Outcome> {
	return judge(await runSuite(suite, { folder, filter, signal: interruption.signal }), filter !== null);
}

function describe({ name, outcome, seconds }: Ran): string {
	const { passed, failed, skipped } = outcome.counts;
	const parts = [
		`passed ${passed}`,
		`failed ${failed}`,
		`skipped ${skipped}`,
		`${seconds} s`,
		outcome.remark,
	];
	return `${name.padEnd(8)} ${parts.filter(Boolean).join(' · ')}`;
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
