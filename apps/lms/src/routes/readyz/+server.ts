import { theApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

/** The database answers and has the newest schema. */
export const GET: RequestHandler = async () => {
	const ready = await (await theApp()).isReady();
	return new Response(ready ? 'ready' : 'database not ready', {
		status: ready ? 200 : 503,
		headers: { 'content-type': 'text/plain' },
	});
};
