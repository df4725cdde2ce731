import { router } from '../trpc.ts';
import { moderateQuestion } from './moderate-question.ts';

export const questionRouter = router({ moderate: moderateQuestion });
