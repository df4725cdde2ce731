import { parseArgs } from 'node:util';
import { SUITES, type Suite } from './suites.ts';

export type TestOptions = { suites: readonly Suite[]; filter: string | null };

/** Reads `--only unit|widgets|e2e` (may be given more than once) and one name filter. Throws one line that says what is allowed. */
export function readOptions(args: readonly string[]): TestOptions {
	const { values, positionals } = parseArgs({
		// `pnpm test -- name` hands the two dashes on.
		args: args.filter((arg) => arg !== '--'),
		options: { only: { type: 'string', multiple: true } },
		allowPositionals: true,
	});
	const names = SUITES.map((suite) => suite.name);
	const unknown = values.only?.find((name) => !names.some((one) => one === name));
	if (unknown) throw new Error(`--only takes ${names.join(', ')}; not ${unknown}.`);
	if (positionals.length > 1) throw new Error('One name to filter by, not more.');
	const suites = SUITES.filter((suite) => !values.only || values.only.includes(suite.name));
	return { suites, filter: positionals[0] ?? null };
}
