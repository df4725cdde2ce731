import { statusListOf } from '@sleutelwerk/api';
import { fileAnswer, openJson } from '#lib/server/certificate-file.ts';
import type { RequestHandler } from './$types';

/** The signed list of certificates that do not count any more. */
export const GET: RequestHandler = (event) =>
	fileAnswer(event, async () =>
		openJson(await statusListOf(event.locals.context, Number(event.params.list))),
	);
