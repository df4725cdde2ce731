import { isId } from '@sleutelwerk/core';
import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The address that stands in messages: it names nothing, and leads to where the meeting stands. */
export const GET: RequestHandler = ({ params }) => {
	if (!isId(params.id)) error(404, { message: 'error.NOT_FOUND' });
	redirect(303, `/learn/supervision#m-${params.id}`);
};
