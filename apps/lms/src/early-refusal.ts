import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '@sleutelwerk/core';
import { refusedBody } from './body-limit.ts';

export type Refusal = { status: number; appCode: ErrorCode };
type Sent = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const CALL = /^\/api\/trpc(?:[/?]|$)/;
const CALLED_WITH = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);
// What a form of any site can send; SvelteKit refuses it too, in a sentence of its own that no program reads.
const OF_A_FORM =
	/^\s*(?:$|;|text\/plain|multipart\/form-data|application\/x-(?:www-form-urlencoded|sveltekit-formdata))/i;

/** With what a request is refused before a byte of it is read; null where it may come in. */
export function earlyRefusal(req: Sent): Refusal | null {
	const body = refusedBody(req);
	if (body) return { status: body, appCode: body === 413 ? 'TOO_LARGE' : 'INVALID_INPUT' };
	if (!CALL.test(req.url ?? '')) return null;
	if (!CALLED_WITH.has(req.method ?? '')) return { status: 405, appCode: 'INVALID_INPUT' };
	const isForm = req.method === 'POST' && OF_A_FORM.test(req.headers['content-type'] ?? '');
	return isForm ? { status: 400, appCode: 'INVALID_INPUT' } : null;
}

/** What is answered then: to a call its stable code in tRPC's envelope, to a page nothing but the status. */
export function refusalBody({ url }: Pick<Sent, 'url'>, { status, appCode }: Refusal): string {
	if (!CALL.test(url ?? '')) return '';
	const data = { code: appCode, httpStatus: status, appCode, fields: {} };
	return JSON.stringify({ error: { code: -32600, message: appCode, data } });
}
