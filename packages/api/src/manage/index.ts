import { router } from '../trpc.ts';
import { showManageOverview } from './show-overview.ts';

export const manageRouter = router({ showOverview: showManageOverview });
