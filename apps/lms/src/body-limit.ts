import type { IncomingMessage } from 'node:http';

/** Bytes of a form, a recording of two megabytes included. */
const MOST = 3_000_000;
/** An episode of thirty megabytes and the form around it, which only this page takes. */
const MOST_AT = new Map([['/manage/episodes', 31_000_000]]);
/** What the handler behind may read at all. */
export const MOST_OF_ALL = Math.max(MOST, ...MOST_AT.values());

type Sent = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * The status with which a request is refused before a byte of it is read; null where it may come in. The length has to
 * be said beforehand: a body without an end would be held in memory up to the largest limit, at any address.
 */
export function refusedBody({ method, url, headers }: Sent): 411 | 413 | null {
	if (method === 'GET' || method === 'HEAD') return null;
	if (headers['transfer-encoding'] !== undefined) return 411;
	const [path = ''] = (url ?? '').split('?');
	return Number(headers['content-length'] ?? 0) > (MOST_AT.get(path) ?? MOST) ? 413 : null;
}
