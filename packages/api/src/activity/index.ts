import { router } from '../trpc.ts';

export const activityRouter = router({});
