import { router } from '../trpc.ts';
import { addMeeting } from './add-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeMeeting } from './change-meeting.ts';
import { replaceMeeting } from './replace-meeting.ts';

export const meetingRouter = router({
	add: addMeeting,
	change: changeMeeting,
	cancel: cancelMeeting,
	replace: replaceMeeting,
});
