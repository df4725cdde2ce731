import type { App, Context, createCaller } from '@sleutelwerk/api';
import type { RequestEvent } from '@sveltejs/kit';

export type Caller = ReturnType<typeof createCaller>;

export const SESSION_COOKIE = 'session';

// Longer than the longest session: the server decides when a session ends.
const COOKIE_SECONDS = 90 * 24 * 60 * 60;

type Found = Pick<Context, 'viewer' | 'pending'>;

/** What the API needs to know about one request. */
export function contextOf(event: RequestEvent, app: App, found: Found): Context {
	const secure = app.origin.startsWith('https:');
	return {
		...app,
		...found,
		requestId: event.locals.requestId,
		address: event.getClientAddress(),
		userAgent: (event.request.headers.get('user-agent') ?? '').slice(0, 200),
		cookie: {
			set: (token) =>
				event.cookies.set(SESSION_COOKIE, token, {
					path: '/',
					httpOnly: true,
					sameSite: 'lax',
					secure,
					maxAge: COOKIE_SECONDS,
				}),
			clear: () =>
				event.cookies.delete(SESSION_COOKIE, { path: '/', httpOnly: true, sameSite: 'lax', secure }),
		},
	};
}
