import { countQueries, type JobData, type JobHandlers, type JobName } from '@sleutelwerk/db';
import type { App } from '../context.ts';
import { describeBriefly } from '../log.ts';

type Handler = (data: JobData[JobName]) => Promise<void>;

/** The same handlers, each run a span and a line of the log: which job, how long, how many queries, and how it ended. */
export function observed(app: Pick<App, 'log' | 'trace'>, handlers: JobHandlers): JobHandlers {
	const entries = Object.entries(handlers) as [JobName, Handler][];
	return Object.fromEntries(
		entries.map(([name, run]) => [name, (data: JobData[JobName]) => observe(app, name, () => run(data))]),
	) as JobHandlers;
}

async function observe(
	{ log, trace }: Pick<App, 'log' | 'trace'>,
	name: JobName,
	run: () => Promise<void>,
): Promise<void> {
	const start = performance.now();
	const ms = () => Math.round(performance.now() - start);
	await trace.within('job', { 'job.name': name }, async (note) => {
		try {
			const { queries } = await countQueries(run);
			note({ 'db.queries': queries });
			log.info('job', { job: name, ms: ms(), queries });
		} catch (error) {
			// Of mail servers too the message is left out: they like to repeat the address.
			log.warn('a job failed and comes again', { job: name, ms: ms(), ...describeBriefly(error) });
			throw error;
		}
	});
}
