import { router } from '../trpc.ts';
import { clearContact } from './clear-contact.ts';
import { joinCohort } from './join-cohort.ts';
import { leaveCohort } from './leave-cohort.ts';
import { listCohortsProcedure } from './list-cohorts.ts';
import { setDays } from './set-person-days.ts';
import { showCohort } from './show-cohort.ts';

export const cohortRouter = router({
	list: listCohortsProcedure,
	show: showCohort,
	join: joinCohort,
	leave: leaveCohort,
	setDays,
	clearContact,
});
