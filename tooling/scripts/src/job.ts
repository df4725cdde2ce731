/** `pnpm job <name>`: runs one job that otherwise runs by the clock, now. */
import { CRON_JOB_NAMES, isCronJobName, runCronJob } from '@sleutelwerk/api';
import { runCommand, UsageError } from './house/command.ts';
import { withApp } from './house/with-app.ts';

runCommand(async () => {
	const name = process.argv[2] ?? '';
	if (!isCronJobName(name)) throw new UsageError(`pnpm job takes one of: ${CRON_JOB_NAMES.join(', ')}.`);
	await withApp(async ({ app }, config) => {
		const start = Date.now();
		await runCronJob(app, config, name);
		process.stdout.write(`${name}: done in ${Date.now() - start} ms\n`);
	});
});
