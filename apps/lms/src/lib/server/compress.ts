import type { RequestEvent } from '@sveltejs/kit';
import { compress, pickEncoding } from './widgets/encode-body.ts';

/** Bytes below which nothing is won. */
const SMALL = 2000;

/**
 * Pages for everybody go out compressed: the card is seven times smaller so. Not those of somebody who is logged in:
 * the size of a compressed page can tell what stands in it.
 */
export async function compressPage(event: RequestEvent, response: Response): Promise<Response> {
	const { headers } = response;
	const isPage = headers.get('content-type')?.startsWith('text/html') && !headers.has('content-encoding');
	if (!isPage || event.locals.viewer || !response.body) return response;
	headers.append('vary', 'accept-encoding');
	const encoding = pickEncoding(event.request.headers.get('accept-encoding'));
	const bytes = Buffer.from(await response.arrayBuffer());
	if (encoding === 'identity' || bytes.length < SMALL) return new Response(new Uint8Array(bytes), response);
	const encoded = await compress(bytes, encoding, true);
	headers.set('content-encoding', encoding);
	headers.set('content-length', String(encoded.length));
	return new Response(new Uint8Array(encoded), response);
}
