import type { AudioFile } from '@sleutelwerk/api';
import { isAppError } from '@sleutelwerk/core';
import type { RequestEvent } from '@sveltejs/kit';

const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * Answers with sound, whole or the wished range (Safari plays nothing without). `keep` is the `cache-control` of it. An
 * expected failure becomes its status, without a body.
 */
export async function audioAnswer(
	event: Pick<RequestEvent, 'request'>,
	keep: string,
	read: () => Promise<AudioFile>,
): Promise<Response> {
	try {
		return answer(event.request.headers, await read(), keep);
	} catch (error) {
		if (!isAppError(error)) throw error;
		return new Response(null, { status: error.status, headers: { 'cache-control': 'no-store' } });
	}
}

function answer(wishes: Headers, { bytes, mime, version }: AudioFile, keep: string): Response {
	const etag = `"${version}"`;
	const headers = new Headers({
		'accept-ranges': 'bytes',
		'cache-control': keep,
		'content-type': mime,
		// Opened as a page of its own it still runs nothing.
		'content-security-policy': "default-src 'none'; media-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
		'x-robots-tag': 'noindex',
		etag,
	});
	if (wishes.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const range = rangeOf(wishes.get('range'), bytes.length);
	if (range === 'unsatisfiable') {
		headers.set('content-range', `bytes */${bytes.length}`);
		return new Response(null, { status: 416, headers });
	}
	const [first, last] = range ?? [0, bytes.length - 1];
	headers.set('content-length', String(last - first + 1));
	if (range) headers.set('content-range', `bytes ${first}-${last}/${bytes.length}`);
	return new Response(new Uint8Array(bytes.subarray(first, last + 1)), {
		status: range ? 206 : 200,
		headers,
	});
}

/** First and last byte that are wished (RFC 9110, 14.1.2); null for everything, and for what is no single range. */
export function rangeOf(
	header: string | null,
	size: number,
): readonly [first: number, last: number] | null | 'unsatisfiable' {
	const [, from = '', to = ''] = RANGE.exec(header ?? '') ?? [];
	if (from === '' && to === '') return null;
	if (from === '') return to === '0' ? 'unsatisfiable' : [Math.max(0, size - Number(to)), size - 1];
	const [first, last] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
	if (to !== '' && Number(to) < first) return null;
	return first >= size ? 'unsatisfiable' : [first, last];
}
