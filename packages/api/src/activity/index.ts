import { router } from '../trpc.ts';
import { listActivities } from './list-activities.ts';
import { logActivity } from './log-activity.ts';
import { removeActivity } from './remove-activity.ts';

export const activityRouter = router({ log: logActivity, list: listActivities, remove: removeActivity });
