import { router } from '../trpc.ts';
import { askQuestion } from './ask-question.ts';
import { cancelWebinar } from './cancel-webinar.ts';
import { closeWebinar } from './close-webinar.ts';
import { createWebinar } from './create-webinar.ts';
import { leaveWebinar } from './leave-webinar.ts';
import { listMyWebinars } from './list-my-webinars.ts';
import { listWebinars } from './list-webinars.ts';
import { openWebinar } from './open-webinar.ts';
import { showPlace } from './show-place.ts';
import { showWebinar } from './show-webinar.ts';
import { signUpWebinar } from './sign-up-webinar.ts';

export const webinarRouter = router({
	list: listWebinars,
	signUp: signUpWebinar,
	leave: leaveWebinar,
	ask: askQuestion,
	place: showPlace,
	listMine: listMyWebinars,
	show: showWebinar,
	create: createWebinar,
	open: openWebinar,
	close: closeWebinar,
	cancel: cancelWebinar,
});
