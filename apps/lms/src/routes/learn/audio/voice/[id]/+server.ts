import { voiceFileOf } from '@sleutelwerk/api';
import { audioAnswer } from '#lib/server/audio-file.ts';
import type { RequestHandler } from './$types';

/** Somebody's voice: never kept on the device of who hears it. */
export const GET: RequestHandler = (event) =>
	audioAnswer(event, 'no-store', () => voiceFileOf(event.locals.context, event.params.id));
