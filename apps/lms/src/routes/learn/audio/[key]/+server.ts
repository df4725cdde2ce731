import { recordingFileOf } from '@sleutelwerk/api';
import { audioAnswer } from '#lib/server/audio-file.ts';
import type { RequestHandler } from './$types';

// Kept, but asked for each time (304 by its ETag): who takes her voice back is not heard for another day.
const KEEP = 'private, no-cache';

/** A sentence read aloud. */
export const GET: RequestHandler = (event) =>
	audioAnswer(event, KEEP, () => recordingFileOf(event.locals.context, event.params.key));
