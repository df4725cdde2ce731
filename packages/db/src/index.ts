export {
	openDatabase,
	pingDatabase,
	type Database,
	type DatabaseOptions,
	type Db,
	type Readiness,
	type Tx,
} from './database.ts';
export { countQueries } from './query-count.ts';
export { isUniqueViolation, isUnreachable, sqlStateOf } from './sql-state.ts';
export {
	CRON_JOBS,
	JOB_NAMES,
	openJobs,
	type JobData,
	type JobHandlers,
	type JobName,
	type Jobs,
	type DeadJob,
	type QueueCounts,
} from './jobs.ts';
export * as schema from './schema/index.ts';
