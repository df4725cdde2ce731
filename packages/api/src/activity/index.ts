import { router } from '../trpc.ts';
import { listActivities } from './list-activities.ts';
import { listExpensesProcedure } from './list-expenses.ts';
import { logActivity } from './log-activity.ts';
import { removeActivity } from './remove-activity.ts';
import { setTargets } from './set-targets.ts';
import { settleExpensesProcedure } from './settle-expenses.ts';
import { showActivityChoices } from './show-choices.ts';

export const activityRouter = router({
	log: logActivity,
	list: listActivities,
	remove: removeActivity,
	showChoices: showActivityChoices,
	listExpenses: listExpensesProcedure,
	settleExpenses: settleExpensesProcedure,
	setTargets,
});
