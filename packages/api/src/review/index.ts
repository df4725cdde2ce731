import { router } from '../trpc.ts';
import { answerReview } from './answer-review.ts';
import { listReviews } from './list-reviews.ts';
import { showReview } from './show-review.ts';

export const reviewRouter = router({ list: listReviews, show: showReview, answer: answerReview });
