import { loadFrom } from '#lib/server/load.ts';
import { pageOf } from '#lib/server/page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	seen: await loadFrom(event, () => event.locals.api.account.seen({ page: pageOf(event.url) })),
});
