import { router } from '../trpc.ts';
import { announceWebinar } from './announce-webinar.ts';
import { archiveWebinar } from './archive-webinar.ts';
import { askQuestion } from './ask-question.ts';
import { cancelWebinar } from './cancel-webinar.ts';
import { checkRoom } from './check-room.ts';
import { closeWebinar } from './close-webinar.ts';
import { createWebinar } from './create-webinar.ts';
import { leaveWebinar } from './leave-webinar.ts';
import { listAnswered } from './list-answered.ts';
import { listMyWebinars } from './list-my-webinars.ts';
import { listWebinars } from './list-webinars.ts';
import { openWebinar } from './open-webinar.ts';
import { readWebinar } from './read-webinar.ts';
import { showPlace } from './show-place.ts';
import { showWebinar } from './show-webinar.ts';
import { signUpWebinar } from './sign-up-webinar.ts';
import { updateWebinar } from './update-webinar.ts';

export const webinarRouter = router({
	list: listWebinars,
	signUp: signUpWebinar,
	leave: leaveWebinar,
	ask: askQuestion,
	place: showPlace,
	read: readWebinar,
	answered: listAnswered,
	listMine: listMyWebinars,
	show: showWebinar,
	create: createWebinar,
	update: updateWebinar,
	announce: announceWebinar,
	checkRoom,
	open: openWebinar,
	close: closeWebinar,
	cancel: cancelWebinar,
	archive: archiveWebinar,
});
