import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss, type Job, type JobResult } from 'pg-boss';
import type { Tx } from './database.ts';

/** What each job is about; a payload carries ids only, never an address or a text. */
export type JobData = {
	mail: { id: string };
	'purge-registrations': Record<string, never>;
	'service-freshness': Record<string, never>;
	reminders: Record<string, never>;
	'certificate-expiry': Record<string, never>;
	'purge-attempts': Record<string, never>;
};
export type JobName = keyof JobData;

/** Jobs that run by the clock (UTC): minute, hour, day, month, weekday. */
export const CRON_JOBS = {
	'purge-registrations': '17 2 * * *',
	'service-freshness': '27 2 * * *',
	reminders: '7 * * * *',
	'certificate-expiry': '37 2 * * *',
	'purge-attempts': '47 2 * * *',
} as const satisfies Partial<Record<JobName, string>>;

export const JOB_NAMES: readonly JobName[] = [
	'mail',
	'purge-registrations',
	'service-freshness',
	'reminders',
	'certificate-expiry',
	'purge-attempts',
];

export type JobHandlers = { readonly [N in JobName]?: (data: JobData[N]) => Promise<void> };

export type QueueCounts = { name: JobName; waiting: number; again: number; running: number; dead: number };
export type DeadJob = { name: JobName; id: string; tries: number; at: Date };

export type Jobs = {
	/** Enqueues inside `tx`: rolled back with it, and never lost once it is committed. */
	send<N extends JobName>(tx: Tx, name: N, job: { data: JobData[N]; startAfter?: Date }): Promise<void>;
	/** How many jobs of each queue wait, come again, run or were given up; what was done is not counted. */
	counts(tx: Tx): Promise<QueueCounts[]>;
	/** Jobs that were given up after their last retry, the newest first. */
	dead(tx: Tx): Promise<DeadJob[]>;
	/** Starts one that was given up once more; false where there is none (any more). */
	again(tx: Tx, name: JobName, id: string): Promise<boolean>;
	/** Starts to work off what is due. */
	work(handlers: JobHandlers): Promise<void>;
	close(): Promise<void>;
};

// A worker that is killed leaves its jobs marked as running. Without a sign of life they come again after this time and
// not after the quarter of an hour a job may take: a mailed link does not live longer than that itself.
const HEARTBEAT_SECONDS = 15;
const SUPERVISE_SECONDS = 10;
const QUEUE = { retryLimit: 8, retryDelay: 15, retryBackoff: true, heartbeatSeconds: HEARTBEAT_SECONDS };

/** Jobs in PostgreSQL by pg-boss, which keeps a small connection pool of its own. `onError` hears of its inner troubles. */
export async function openJobs(url: string, onError: (error: unknown) => void): Promise<Jobs> {
	const boss = new PgBoss({
		connectionString: url,
		max: 3,
		application_name: 'sleutelwerk-jobs',
		superviseIntervalSeconds: SUPERVISE_SECONDS,
		monitorIntervalSeconds: SUPERVISE_SECONDS,
	});
	boss.on('error', onError);
	await boss.start();
	// `exclusive` would refuse a second mail; the default queue keeps all of them.
	for (const name of JOB_NAMES) {
		await boss.createQueue(name, QUEUE);
		// Queues of an earlier release get what is new.
		await boss.updateQueue(name, QUEUE);
	}
	return {
		async send(tx, name, { data, startAfter }) {
			await boss.send(name, data, { ...(startAfter ? { startAfter } : {}), db: fromDrizzle(tx, sql) });
		},
		counts: countJobs,
		dead: listDeadJobs,
		async again(tx, name, id) {
			const dead = await listDeadJobs(tx);
			if (!dead.some((one) => one.name === name && one.id === id)) return false;
			await boss.retry(name, id, { db: fromDrizzle(tx, sql) });
			return true;
		},
		work: (handlers) => work(boss, handlers),
		close: () => boss.stop({ graceful: true, timeout: 8_000, close: true }),
	};
}

// A full batch means that more waits: five hundred messages must not take five hundred seconds.
const WORK = {
	pollingIntervalSeconds: 1,
	batchSize: 5,
	burstWhenBatchFull: true,
	perJobResults: true,
} as const;

/** One job's own end: the others of its batch are not done again because of it. */
async function outcomeOf(id: string, run: () => Promise<void>): Promise<JobResult> {
	try {
		await run();
		return { id, status: 'completed' };
	} catch (error) {
		return { id, status: 'failed', output: { name: error instanceof Error ? error.name : 'unknown' } };
	}
}

async function work(boss: PgBoss, handlers: JobHandlers): Promise<void> {
	for (const name of JOB_NAMES) {
		const handler = handlers[name] as ((data: object) => Promise<void>) | undefined;
		if (!handler) continue;
		await boss.work(name, WORK, (jobs: Job<object>[]) =>
			Promise.all(jobs.map((job) => outcomeOf(job.id, () => handler(job.data)))),
		);
		const cron = (CRON_JOBS as Partial<Record<JobName, string>>)[name];
		if (cron) await boss.schedule(name, cron, {});
	}
}

// pg-boss counts its queues once an hour; whoever looks at the page wants to know now, so its table is read.
async function countJobs(tx: Tx): Promise<QueueCounts[]> {
	const rows = await tx.execute<
		{ name: string } & Record<'waiting' | 'again' | 'running' | 'dead', number>
	>(sql`
		select name,
			count(*) filter (where state = 'created')::int as waiting,
			count(*) filter (where state = 'retry')::int as again,
			count(*) filter (where state = 'active')::int as running,
			count(*) filter (where state = 'failed')::int as dead
		from pgboss.job group by name`);
	const counts = new Map([...rows].map((row) => [row.name, row]));
	return JOB_NAMES.map((name) => {
		const { waiting = 0, again = 0, running = 0, dead = 0 } = counts.get(name) ?? {};
		return { name, waiting, again, running, dead };
	});
}

const DEAD_SHOWN = 100;

async function listDeadJobs(tx: Tx): Promise<DeadJob[]> {
	const rows = await tx.execute<{ name: string; id: string; tries: number; at: string }>(sql`
		select name, id, retry_count + 1 as tries, completed_on::text as at
		from pgboss.job where state = 'failed' order by completed_on desc limit ${DEAD_SHOWN}`);
	return [...rows].flatMap(({ name, id, tries, at }) => {
		const known = JOB_NAMES.find((one) => one === name);
		return known ? [{ name: known, id, tries: Number(tries), at: new Date(at) }] : [];
	});
}
