import { router } from '../trpc.ts';
import { browse } from './browse-cohorts.ts';
import { changeCohort } from './change-cohort.ts';
import { clearContact } from './clear-contact.ts';
import { createCohort } from './create-cohort.ts';
import { joinCohort } from './join-cohort.ts';
import { leaveCohort } from './leave-cohort.ts';
import { listCohortsProcedure } from './list-cohorts.ts';
import { movePerson } from './move-person.ts';
import { myGroups } from './my-groups.ts';
import { saveIntake, saveMyIntake } from './save-intake.ts';
import { setDays } from './set-person-days.ts';
import { showCohort } from './show-cohort.ts';
import { showPerson } from './show-person.ts';
import { listGroupTrainers, showSettings } from './show-settings.ts';
import { takeOut } from './take-out.ts';

export const cohortRouter = router({
	list: listCohortsProcedure,
	show: showCohort,
	join: joinCohort,
	leave: leaveCohort,
	setDays,
	clearContact,
	browse,
	create: createCohort,
	change: changeCohort,
	mine: myGroups,
	move: movePerson,
	saveIntake,
	saveMyIntake,
	showPerson,
	showSettings,
	takeOut,
	trainers: listGroupTrainers,
});
