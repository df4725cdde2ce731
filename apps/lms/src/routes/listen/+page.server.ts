import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	episodes: await loadFrom(event, () => event.locals.api.episode.list({ lang: event.locals.locale })),
});
