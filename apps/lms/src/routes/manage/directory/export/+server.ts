import { loadFrom } from '#lib/server/load.ts';
import type { RequestHandler } from './$types';

const TYPES = { json: 'application/json; charset=utf-8', tables: 'application/zip' } as const;
const NAMES = { json: 'services.json', tables: 'services.zip' } as const;

/** The map as its keepers have it, as a file for other programs. */
export const GET: RequestHandler = async (event) => {
	const format = event.url.searchParams.get('format') === 'tables' ? 'tables' : 'json';
	const made = await loadFrom(event, () => event.locals.api.service.export({ format }));
	const body = 'json' in made ? made.json : Uint8Array.from(Buffer.from(made.archive, 'base64'));
	return new Response(body, {
		headers: {
			'content-type': TYPES[format],
			'content-disposition': `attachment; filename="${NAMES[format]}"`,
			'cache-control': 'private, no-store',
		},
	});
};
