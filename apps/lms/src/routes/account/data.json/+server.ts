import { loadFrom } from '#lib/server/load.ts';
import type { RequestHandler } from './$types';

/** Everything about me as a file; its name says nothing. */
export const GET: RequestHandler = async (event) => {
	const mine = await loadFrom(event, () => event.locals.api.account.exportData());
	return new Response(`${JSON.stringify(mine, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="gegevens.json"',
		},
	});
};
