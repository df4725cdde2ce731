import type { Config } from '@sleutelwerk/core';
import { CRON_JOBS } from '@sleutelwerk/db';
import type { App } from '../context.ts';
import { jobHandlers } from './index.ts';
import type { MailWay } from './send-mail.ts';

type CronJobName = keyof typeof CRON_JOBS;

/** Jobs that can be run by hand: those that otherwise run by the clock. */
export const CRON_JOB_NAMES = Object.keys(CRON_JOBS) as CronJobName[];

export function isCronJobName(name: string): name is CronJobName {
	return CRON_JOB_NAMES.some((one) => one === name);
}

/** Runs a job that otherwise runs by the clock, here and now. Mail it causes is enqueued, as always. */
export async function runCronJob(app: App, config: Config, name: CronJobName): Promise<void> {
	const run = jobHandlers(app, config, NO_WAY)[name];
	if (!run) throw new Error(`nothing is done for ${name} yet`);
	await run({});
}

// Only the job `mail` sends, and that one has no clock.
const NO_WAY: MailWay = {
	transport: {
		send: () => Promise.reject(new Error('a job that runs by the clock sends nothing itself')),
		close: async () => undefined,
	},
	from: '',
};
