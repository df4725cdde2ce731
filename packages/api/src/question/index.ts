import { router } from '../trpc.ts';
import { answerQuestion } from './answer-question.ts';
import { joinQuestions } from './join-questions.ts';
import { moderateQuestion } from './moderate-question.ts';
import { splitQuestion } from './split-question.ts';

export const questionRouter = router({
	moderate: moderateQuestion,
	join: joinQuestions,
	split: splitQuestion,
	answer: answerQuestion,
});
