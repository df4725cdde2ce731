import { publicErrorOf } from '@sleutelwerk/api';
import type { RequestEvent } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';

const OPEN = { 'access-control-allow-origin': '*' } as const;
/** Seconds: a corrected number is out soon, and a busy program asks once. */
const FRESH = 60;

/** Answers a program of somebody else: JSON, open to every site, expected failures with their status and nothing inside. */
export async function answerProgram(
	event: Pick<RequestEvent, 'locals' | 'route'>,
	run: () => unknown,
): Promise<Response> {
	try {
		const body = await run();
		return Response.json(body, { headers: { ...OPEN, 'cache-control': `public, max-age=${FRESH}` } });
	} catch (caught) {
		if (!(caught instanceof TRPCError)) throw caught;
		const { appCode, fields, errorId } = publicErrorOf(caught, event.locals.requestId);
		if (appCode === 'UNEXPECTED') {
			const { context } = event.locals;
			context.log.error('unexpected error in the exchange', caught, { errorId, route: event.route.id });
		}
		const status = getHTTPStatusCodeFromError(caught);
		return Response.json({ code: appCode, fields, errorId }, { status, headers: OPEN });
	}
}
