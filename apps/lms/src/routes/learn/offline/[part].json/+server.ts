import { compress, pickEncoding } from '#lib/server/widgets/encode-body.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { RequestHandler } from './$types';

/**
 * A part of the course to be kept on a phone. Compressed also for somebody who is logged in, unlike her pages: nothing
 * that she or anybody else typed stands in it, so its size tells nothing.
 */
export const GET: RequestHandler = async (event) => {
	const part = await loadFrom(event, () =>
		event.locals.api.offline.showPart({ part: Number(event.params.part) }),
	);
	const encoding = pickEncoding(event.request.headers.get('accept-encoding'));
	const headers: Record<string, string> = { 'content-type': 'application/json', vary: 'accept-encoding' };
	const bytes = Buffer.from(JSON.stringify(part));
	if (encoding === 'identity') return new Response(new Uint8Array(bytes), { headers });
	headers['content-encoding'] = encoding;
	return new Response(new Uint8Array(await compress(bytes, encoding, false)), { headers });
};
