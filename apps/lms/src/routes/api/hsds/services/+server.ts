import { answerProgram } from '#lib/server/exchange.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

/** A page of services; what cannot be meant is 400, a filter that nothing fits gives an empty page. */
export const GET: RequestHandler = (event) =>
	// The procedure judges the words of the address.
	answerProgram(event, () => event.locals.api.service.hsdsList(Object.fromEntries(event.url.searchParams)));
