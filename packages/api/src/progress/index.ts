import { router } from '../trpc.ts';
import { recordProgress } from './record-progress.ts';

export const progressRouter = router({ record: recordProgress });
