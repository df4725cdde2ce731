import { loadFrom } from '#lib/server/load.ts';
import { pageOf } from '#lib/server/page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const isOpen = event.url.searchParams.get('state') !== 'closed';
	const list = await loadFrom(event, () =>
		event.locals.api.concern.list({ isOpen, page: pageOf(event.url) }),
	);
	return { ...list, isOpen, isDone: event.url.searchParams.has('done') };
};
