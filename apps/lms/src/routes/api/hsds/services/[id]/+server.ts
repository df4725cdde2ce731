import { isId } from '@sleutelwerk/core';
import { answerProgram } from '#lib/server/exchange.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

// An id that is none is nobody's: 404 like any unknown one.
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** One service. */
export const GET: RequestHandler = (event) => {
	const { id } = event.params;
	return answerProgram(event, () => event.locals.api.service.hsdsOne({ id: isId(id) ? id : NOBODY }));
};
