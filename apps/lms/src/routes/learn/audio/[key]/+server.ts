import { recordingFileOf } from '@sleutelwerk/api';
import { audioAnswer } from '#lib/server/audio-file.ts';
import type { RequestHandler } from './$types';

// The address carries the moment of the recording: a new one is another address.
const KEEP = 'private, max-age=86400';

/** A sentence read aloud. */
export const GET: RequestHandler = (event) =>
	audioAnswer(event, KEEP, () => recordingFileOf(event.locals.context, event.params.key));
