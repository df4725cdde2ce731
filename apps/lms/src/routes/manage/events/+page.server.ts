import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	webinars: await loadFrom(event, () => event.locals.api.webinar.listMine()),
	now: event.locals.context.clock(),
});
