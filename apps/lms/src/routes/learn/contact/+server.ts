import { redirect } from '@sveltejs/kit';
import { loadFrom } from '#lib/server/load.ts';
import type { RequestHandler } from './$types';

/** "I want to talk to somebody": asks the trainers, and says what happens next. */
export const POST: RequestHandler = async (event) => {
	await loadFrom(event, () => event.locals.api.learn.askContact());
	redirect(303, '/learn?asked=1');
};
