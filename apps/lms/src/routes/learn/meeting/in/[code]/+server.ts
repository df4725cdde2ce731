import { isRedirect, redirect } from '@sveltejs/kit';
import { CHECK_IN_COOKIE, TICKET_SECONDS } from '#lib/server/check-in-cookie.ts';
import type { RequestHandler } from './$types';

/**
 * What stands in the code on the screen. Scanning it marks nobody: it gives this browser a quarter of an hour to log in
 * and say so. The ticket is in a cookie and in no address, so that it cannot be sent on to who stayed at home.
 */
export const GET: RequestHandler = async (event) => {
	try {
		const { ticket } = await event.locals.api.attendance.takeTicket({ code: event.params.code });
		event.cookies.set(CHECK_IN_COOKIE, ticket, {
			path: '/learn/meeting',
			httpOnly: true,
			sameSite: 'lax',
			secure: event.locals.context.origin.startsWith('https:'),
			maxAge: TICKET_SECONDS,
		});
	} catch (error) {
		if (isRedirect(error)) throw error;
		redirect(303, '/learn/meeting?old=1');
	}
	redirect(303, '/learn/meeting');
};
