import { router } from '../trpc.ts';
import { restartJob } from './restart-job.ts';
import { showManageOverview } from './show-overview.ts';
import { showStatus } from './show-status.ts';

export const manageRouter = router({ restartJob, showOverview: showManageOverview, showStatus });
