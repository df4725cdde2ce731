import { router } from '../trpc.ts';
import { forgetVoice } from './forget-voice.ts';
import { keepRecording } from './keep-recording.ts';
import { listAllRecordings } from './list-recordings.ts';
import { removeRecording } from './remove-recording.ts';
import { showSection } from './show-section.ts';

export const recordingRouter = router({
	list: listAllRecordings,
	showSection,
	keep: keepRecording,
	remove: removeRecording,
	forgetVoice,
});
