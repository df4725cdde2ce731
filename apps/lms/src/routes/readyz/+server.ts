import { theApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

/** Whether a proxy may send people here, and in a few words why not. That this process ends is said by `main.ts`. */
export const GET: RequestHandler = async () => {
	const word = await (await theApp()).readiness();
	return new Response(word, {
		status: word === 'ready' ? 200 : 503,
		headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
	});
};
