import { appRouter, PUBLIC_PROCEDURES, pseudonymOf } from '@sleutelwerk/api';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { comesFromUs } from '#lib/server/own-origin.ts';
import type { RequestHandler } from './$types';

const OPEN = { 'access-control-allow-origin': '*', 'access-control-max-age': '86400' };
const JSON_TYPE = /^application\/json(;|$)/i;

/** Public procedures are for every site and read no cookie; all others only for our own pages. */
const handle: RequestHandler = async ({ request, params, locals }) => {
	const isPublic = PUBLIC_PROCEDURES.has(params.path);
	if (!isPublic && !comesFromUs(request.headers, locals.context.origin)) return refuse(403, 'WRONG_ORIGIN');
	if (request.method === 'POST' && !JSON_TYPE.test(request.headers.get('content-type') ?? ''))
		return refuse(400, 'INVALID_INPUT', isPublic);
	const { context } = locals;
	const response = await fetchRequestHandler({
		endpoint: '/api/trpc',
		req: request,
		router: appRouter,
		allowBatching: false,
		createContext: () => (isPublic ? { ...context, viewer: null, pending: null } : context),
		onError({ error, path }) {
			if (error.code !== 'INTERNAL_SERVER_ERROR') return;
			context.log.error('unexpected error in a procedure', error, {
				errorId: context.requestId,
				procedure: path ?? 'none',
				who: isPublic ? null : pseudonymOf(context),
			});
		},
	});
	response.headers.set('cache-control', 'no-store');
	if (isPublic) for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value);
	return response;
};

function refuse(status: number, appCode: string, isPublic = false): Response {
	const body = {
		error: {
			code: -32600,
			message: appCode,
			data: { code: appCode, httpStatus: status, appCode, fields: {} },
		},
	};
	return Response.json(body, { status, headers: isPublic ? OPEN : {} });
}

export const GET = handle;
export const POST = handle;
export const OPTIONS: RequestHandler = ({ params }) => {
	if (!PUBLIC_PROCEDURES.has(params.path)) return new Response(null, { status: 403 });
	return new Response(null, {
		status: 204,
		headers: {
			...OPEN,
			'access-control-allow-methods': 'GET, POST',
			'access-control-allow-headers': 'content-type',
		},
	});
};
