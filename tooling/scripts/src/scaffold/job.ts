import { camel, kebab } from './names.ts';
import type { Template } from './scaffold-model.ts';

/** A job that runs by the clock, and a test that it may run twice. */
export const job: Template = {
	usage: 'job <name>',
	make([word]) {
		const name = kebab(word, 'The name of the job');
		const file = `packages/api/src/jobs/${name}`;
		return {
			files: { [`${file}.ts`]: codeOf(camel(name)), [`${file}.test.ts`]: testOf(name) },
			next: [
				`packages/db/src/jobs.ts: add '${name}' to JobData, JOB_NAMES and, with a time, CRON_JOBS`,
				`packages/api/src/jobs/index.ts: add \`'${name}': () => ${camel(name)}(app)\``,
			],
		};
	},
};

function codeOf(name: string): string {
	return `import type { App } from '../context.ts';

/** What it does and why by the clock. It may run twice: the second time it finds nothing left to do. */
export async function ${name}(app: Pick<App, 'db' | 'clock'>): Promise<void> {
	await app.db.transaction(async () => undefined);
}
`;
}

function testOf(name: string): string {
	return `import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { ${camel(name)} } from './${name}.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

it('has its effect once, however often it runs', async () => {
	await ${camel(name)}(test.app);
	const sent = test.sent.length;
	await ${camel(name)}(test.app);
	expect(test.sent).toHaveLength(sent);
});
`;
}
