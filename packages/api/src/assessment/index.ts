import { router } from '../trpc.ts';
import { answerAssessment } from './answer-assessment.ts';
import { showAssessment } from './show-assessment.ts';
import { showGroupGrowth } from './show-group-growth.ts';

export const assessmentRouter = router({ show: showAssessment, answer: answerAssessment, showGroupGrowth });
