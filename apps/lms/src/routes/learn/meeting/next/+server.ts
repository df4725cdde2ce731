import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The address in the message that it is time to choose a day: it names nothing, and leads to where the days stand. */
export const GET: RequestHandler = () => {
	redirect(303, '/learn/supervision#coming');
};
