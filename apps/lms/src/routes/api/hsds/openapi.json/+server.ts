import { HSDS_OPENAPI } from '@sleutelwerk/directory';
import { answerProgram } from '#lib/server/exchange.ts';
import type { RequestHandler } from './$types';

/** The description of the exchange. */
export const GET: RequestHandler = (event) =>
	answerProgram(event, () => HSDS_OPENAPI(event.locals.context.origin));
