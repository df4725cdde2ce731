import { Readable } from 'node:stream';
import type { SoundFile } from '@sleutelwerk/api';
import { rangeOf } from './audio-file.ts';

/** Answers with a sound or the wished range of it, read from the database while it is sent. */
export function streamSound(file: SoundFile, wishes: Headers): Response {
	const headers = new Headers({
		'accept-ranges': 'bytes',
		'access-control-allow-origin': '*',
		// A recording that is taken back must soon be gone.
		'cache-control': 'public, max-age=600',
		'content-type': file.contentType,
		'content-security-policy': "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'",
	});
	const range = rangeOf(wishes.get('range'), file.length);
	if (range === 'unsatisfiable') {
		headers.set('content-range', `bytes */${file.length}`);
		return new Response(null, { status: 416, headers });
	}
	const [first, last] = range ?? [0, file.length - 1];
	headers.set('content-length', String(last - first + 1));
	if (range) headers.set('content-range', `bytes ${first}-${last}/${file.length}`);
	const body = Readable.toWeb(Readable.from(file.read(first, last + 1)));
	return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, {
		status: range ? 206 : 200,
		headers,
	});
}
