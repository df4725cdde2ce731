import { credentialOf } from '@sleutelwerk/api';
import { fileAnswer, openJson } from '#lib/server/certificate-file.ts';
import type { RequestHandler } from './$types';

/** The Open Badges credential, for everybody. */
export const GET: RequestHandler = (event) =>
	fileAnswer(event, async () => openJson(await credentialOf(event.locals.context, event.params.id)));
