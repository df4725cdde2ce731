import { createCaller, findViewer, pseudonymOf, type App } from '@sleutelwerk/api';
import { isUnreachable } from '@sleutelwerk/db';
import { directionOf, newId, pickLocale, pickWidgetLocale } from '@sleutelwerk/core';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { contextOf, SESSION_COOKIE } from '#lib/server/context.ts';
import { theApp } from '#lib/server/app.ts';
import { compressPage } from '#lib/server/compress.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { securityHeaders } from '#lib/server/headers.ts';
import { observeRequest } from '#lib/server/observe.ts';
import { refuseBrokenForms } from '#lib/server/readable-form.ts';
import { unreachableAnswer, within } from '#lib/server/unreachable.ts';

let isMeasured = false;

export const init: ServerInit = async () => {
	isMeasured = readEnvironment().isMeasured;
	await theApp();
};

// Files and feeds for programs carry no session and need no viewer looked up.
const WITHOUT_SESSION = /^\/(w|healthz|readyz|api\/hsds|status|\.well-known|calendar)(\/|$)/;

export const handle: Handle = async (input) => {
	const { app } = await theApp();
	input.event.locals.requestId = newId();
	const { response, queries } = await observeRequest(app, input.event, () => answer(app, input));
	if (isMeasured) response.headers.set('server-timing', `db;desc="${queries}"`);
	return response;
};

// One row by its key: what takes longer than this does not come.
const PATIENCE_MS = 10_000;
const LEAVING_MS = 1_500;
const NOBODY = { viewer: null, pending: null };

/** Who asks; null where the database is away. Whoever wants to be gone is led away all the same, and soon. */
async function viewerOf({ url }: RequestEvent, app: App, token: string) {
	const isLeaving = url.pathname === '/exit';
	try {
		const found = await within(isLeaving ? LEAVING_MS : PATIENCE_MS, findViewer(app, token));
		if (found) return found;
	} catch (error) {
		if (!isUnreachable(error)) throw error;
	}
	app.log.warn('the database did not answer', { at: 'session' });
	return isLeaving ? NOBODY : null;
}

async function answer(app: App, { event, resolve }: Parameters<Handle>[0]): Promise<Response> {
	refuseBrokenForms(event.request);
	const token = WITHOUT_SESSION.test(event.url.pathname) ? undefined : event.cookies.get(SESSION_COOKIE);
	const found = token ? await viewerOf(event, app, token) : NOBODY;
	if (!found) return await unreachableAnswer(event);
	const context = contextOf(event, app, found);
	event.locals.context = context;
	event.locals.viewer = found.viewer;
	event.locals.api = createCaller(context);
	const wishes = [event.url.searchParams.get('lang'), found.viewer?.locale];
	event.locals.locale = pickLocale(...wishes);
	event.locals.ownLocale = pickWidgetLocale(...wishes);
	const resolved = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%sw.lang%', event.locals.locale).replace('%sw.dir%', directionOf(event.locals.locale)),
	});
	const response = event.locals.isUnreachable ? asUnavailable(resolved) : resolved;
	securityHeaders(event, response);
	return await compressPage(event, response);
}

/** A page or file that met the absent database where no procedure could say so: the same answer, with the status for it. */
function asUnavailable(response: Response): Response {
	if (response.status !== 500) return response;
	const headers = new Headers(response.headers);
	headers.set('retry-after', '5');
	return new Response(response.body, { status: 503, headers });
}

/** Expected failures say what they are; anything else becomes an id that stands in the log once. */
export const handleError: HandleServerError = async ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const errorId = event.locals.requestId ?? newId();
	const { app } = await theApp();
	if (isUnreachable(error)) {
		event.locals.isUnreachable = true;
		app.log.warn('the database did not answer', { errorId, route: event.route.id });
		return { message: 'error.UNAVAILABLE' };
	}
	const { context } = event.locals;
	const who = context ? pseudonymOf(context) : null;
	app.log.error('unexpected error', error, { errorId, route: event.route.id, who });
	return { message: 'error.unexpected', errorId };
};
