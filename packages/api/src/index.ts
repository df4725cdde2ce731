export { adminLink, firstAdminLink } from './account/first-admin.ts';
export {
	credentialOf,
	issuerDocument,
	paperOf,
	statusListOf,
	type Paper,
} from './certificate/certificate-files.ts';
export { findViewer } from './account/session.ts';
export { ACTIVITY_LANGUAGES } from './activity/activity-view.ts';
export type { App, Context, Viewer } from './context.ts';
export { publicErrorOf, type PublicError } from './errors.ts';
export { CRON_JOB_NAMES, isCronJobName, runCronJob } from './jobs/run-cron-job.ts';
export { recordingFileOf, voiceFileOf, type AudioFile } from './recording/audio-files.ts';
export { soundFileOf, type SoundFile } from './episode/sound-file.ts';
export { createLog, type Log } from './log.ts';
export { pseudonymOf } from './pseudonym.ts';
export { printReport, type ReportPaper } from './report/report-paper.ts';
export type { Report } from './report/report-view.ts';
export { appRouter, createCaller, type AppRouter } from './root.ts';
export { startApp, type RunningApp } from './start-app.ts';
export type { MyPart } from './offline/show-mine.ts';
export type { KeptPart, PartPages } from './offline/show-part.ts';
export { PUBLIC_PROCEDURES } from './public-procedures.ts';
