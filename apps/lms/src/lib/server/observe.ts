import type { App } from '@sleutelwerk/api';
import { countQueries } from '@sleutelwerk/db';
import type { RequestEvent } from '@sveltejs/kit';

// A proxy asks for them every few seconds; a line each would bury all others.
const WITHOUT_LINE = new Set(['/healthz', '/readyz']);

/**
 * Answers a request as a span and as one line of the log: which kind of page, how it went, how long it took. Neither knows the
 * address that was asked for (it may hold a key, a name or a word somebody searched), nor who asked.
 */
export async function observeRequest(
	app: Pick<App, 'log' | 'trace' | 'isDemo'>,
	event: Pick<RequestEvent, 'locals' | 'request' | 'route'>,
	answer: () => Promise<Response>,
): Promise<{ response: Response; queries: number }> {
	const start = performance.now();
	const asked = {
		requestId: event.locals.requestId,
		method: event.request.method,
		route: event.route.id ?? 'none',
	};
	const named = {
		'request.id': asked.requestId,
		'http.request.method': asked.method,
		'http.route': asked.route,
	};
	return await app.trace.within('request', named, async (note) => {
		const { result: response, queries } = await countQueries(answer);
		note({ 'http.response.status_code': response.status, 'db.queries': queries });
		// In the demonstration they would push what the start tells off the screen.
		if (!app.isDemo && !WITHOUT_LINE.has(asked.route)) {
			const ms = Math.round(performance.now() - start);
			app.log.info('request', { ...asked, status: response.status, ms, queries });
		}
		return { response, queries };
	});
}
