import { router } from '../trpc.ts';
import { showReport } from './show-report.ts';

export const reportRouter = router({ show: showReport });
