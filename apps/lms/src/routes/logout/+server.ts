import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals }) => {
	await locals.api.account.logOut();
	// The next one to hold the phone finds nothing.
	locals.clears = '"cache", "storage"';
	redirect(303, '/');
};
