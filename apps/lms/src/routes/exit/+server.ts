import { redirect } from '@sveltejs/kit';
import { NEUTRAL_PAGE, NEUTRAL_SITE } from '#lib/neutral-page.ts';
import type { RequestHandler } from './$types';

/** The quick exit without script, and its beacon: ends the session and leads away. Nothing is counted. */
export const POST: RequestHandler = async ({ locals }) => {
	// Without a database the session ends in this browser only; an error page would stand where somebody wants to be gone.
	await locals.api.account.logOut().catch(() => locals.context.cookie.clear());
	// Not the browser's cache of files: clearing that takes seconds, and leaving must not wait.
	locals.clears = '"storage"';
	// Kit leads to no other site unless it is named.
	redirect(303, NEUTRAL_PAGE, { external: [NEUTRAL_SITE] });
};
