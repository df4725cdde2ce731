import { readConfig } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { CRON_JOB_NAMES, isCronJobName, runCronJob } from './run-cron-job.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

it('does by hand what otherwise the clock does', async () => {
	const windowStart = new Date(test.app.clock().getTime() - 3 * 24 * 3_600_000);
	await test.app.db
		.insert(schema.attempt)
		.values({ rule: 'loginPerAccount', key: 'x', windowStart, count: 1 });
	await runCronJob(test.app, readConfig({}), 'purge-attempts');
	expect(await test.app.db.$count(schema.attempt)).toBe(0);
});

it('runs twice in a row too, and knows which jobs have a clock', async () => {
	for (const name of ['purge-registrations', 'purge-attempts'] as const) {
		await runCronJob(test.app, readConfig({}), name);
		await runCronJob(test.app, readConfig({}), name);
		expect(CRON_JOB_NAMES).toContain(name);
	}
	expect(isCronJobName('mail')).toBe(false);
});
