import { HSDS_ROOT } from '@sleutelwerk/directory';
import { answerProgram } from '#lib/server/exchange.ts';
import type { RequestHandler } from './$types';

// The specification writes the root with a slash at its end.
export const trailingSlash = 'ignore';

/** Version, profile and description of the exchange. */
export const GET: RequestHandler = (event) =>
	answerProgram(event, () => HSDS_ROOT(event.locals.context.origin));
