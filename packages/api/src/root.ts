import { accountRouter } from './account/index.ts';
import { assessmentRouter } from './assessment/index.ts';
import { attendanceRouter } from './attendance/index.ts';
import { boardRouter } from './board/index.ts';
import { cohortRouter } from './cohort/index.ts';
import { certificateRouter } from './certificate/index.ts';
import { competenceRouter } from './competence/index.ts';
import { concernRouter } from './concern/index.ts';
import { draftRouter } from './draft/index.ts';
import { learnRouter } from './learn/index.ts';
import { meetingRouter } from './meeting/index.ts';
import { peopleRouter } from './people/index.ts';
import { progressRouter } from './progress/index.ts';
import { recordingRouter } from './recording/index.ts';
import { rehearsalRouter } from './rehearsal/index.ts';
import { reviewRouter } from './review/index.ts';
import { calendarRouter } from './calendar/index.ts';
import { serviceRouter } from './service/index.ts';
import { manageRouter } from './manage/index.ts';
import { offlineRouter } from './offline/index.ts';
import { partnerRouter } from './partner/index.ts';
import { questionRouter } from './question/index.ts';
import { activityRouter } from './activity/index.ts';
import { supervisionRouter } from './supervision/index.ts';
import { reportRouter } from './report/index.ts';
import { toolkitRouter } from './toolkit/index.ts';
import { webinarRouter } from './webinar/index.ts';
import { episodeRouter } from './episode/index.ts';
import { wordRouter } from './word/index.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Every procedure there is, by noun. */
export const appRouter = router({
	account: accountRouter,
	assessment: assessmentRouter,
	attendance: attendanceRouter,
	board: boardRouter,
	cohort: cohortRouter,
	certificate: certificateRouter,
	competence: competenceRouter,
	concern: concernRouter,
	draft: draftRouter,
	learn: learnRouter,
	meeting: meetingRouter,
	people: peopleRouter,
	progress: progressRouter,
	recording: recordingRouter,
	rehearsal: rehearsalRouter,
	review: reviewRouter,
	calendar: calendarRouter,
	service: serviceRouter,
	manage: manageRouter,
	offline: offlineRouter,
	partner: partnerRouter,
	question: questionRouter,
	report: reportRouter,
	activity: activityRouter,
	supervision: supervisionRouter,
	toolkit: toolkitRouter,
	webinar: webinarRouter,
	episode: episodeRouter,
	word: wordRouter,
});
export type AppRouter = typeof appRouter;

/** Calls procedures in this process: what load functions and form actions use. */
export const createCaller = createCallerFactory(appRouter);
