import { publicErrorOf } from '@sleutelwerk/api';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';

/**
 * Runs a query for a page. Logged out leads to the log-in page and back; wrong role is 403, not one's own is 404, both
 * with a sentence; anything unexpected goes on to `handleError`.
 */
export async function loadFrom<T>(
	event: Pick<RequestEvent, 'locals' | 'url'>,
	run: () => Promise<T>,
): Promise<T> {
	try {
		return await run();
	} catch (caught) {
		if (!(caught instanceof TRPCError)) throw caught;
		const { appCode } = publicErrorOf(caught, event.locals.requestId);
		if (appCode === 'UNEXPECTED') throw caught.cause ?? caught;
		if (appCode === 'NOT_LOGGED_IN') redirect(303, `/login?back=${encodeURIComponent(event.url.pathname)}`);
		if (appCode === 'SECOND_FACTOR_NEEDED')
			redirect(303, `/login/second?back=${encodeURIComponent(event.url.pathname)}`);
		// An id that is not even an id is none of one's own either.
		const status = appCode === 'INVALID_INPUT' ? 404 : getHTTPStatusCodeFromError(caught);
		error(status, { message: appCode === 'INVALID_INPUT' ? 'error.NOT_FOUND' : `error.${appCode}` });
	}
}
