import { createCaller, findViewer } from '@sleutelwerk/api';
import { countQueries } from '@sleutelwerk/db';
import { directionOf, newId, pickLocale } from '@sleutelwerk/core';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { contextOf, SESSION_COOKIE } from '#lib/server/context.ts';
import { theApp } from '#lib/server/app.ts';
import { compressPage } from '#lib/server/compress.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { securityHeaders } from '#lib/server/headers.ts';

let isMeasured = false;

export const init: ServerInit = async () => {
	isMeasured = readEnvironment().isMeasured;
	await theApp();
};

// Files and feeds for programs carry no session and need no viewer looked up.
const WITHOUT_SESSION = /^\/(w|healthz|readyz|api\/hsds|status|\.well-known|calendar)(\/|$)/;

export const handle: Handle = async (input) => {
	if (!isMeasured) return await answer(input);
	const { result, queries } = await countQueries(() => answer(input));
	result.headers.set('server-timing', `db;desc="${queries}"`);
	return result;
};

const answer: Handle = async ({ event, resolve }) => {
	const { app } = await theApp();
	event.locals.requestId = newId();
	const token = WITHOUT_SESSION.test(event.url.pathname) ? undefined : event.cookies.get(SESSION_COOKIE);
	const found = token ? await findViewer(app, token) : { viewer: null, pending: null };
	const context = contextOf(event, app, found);
	event.locals.context = context;
	event.locals.viewer = found.viewer;
	event.locals.api = createCaller(context);
	event.locals.locale = pickLocale(event.url.searchParams.get('lang'), found.viewer?.locale);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%sw.lang%', event.locals.locale).replace('%sw.dir%', directionOf(event.locals.locale)),
	});
	securityHeaders(event, response);
	return await compressPage(event, response);
};

/** Expected failures say what they are; anything else becomes an id that stands in the log once. */
export const handleError: HandleServerError = async ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const errorId = event.locals.requestId ?? newId();
	const { app } = await theApp();
	app.log.error('unexpected error', error, { errorId, route: event.route.id });
	return { message: 'error.unexpected', errorId };
};
