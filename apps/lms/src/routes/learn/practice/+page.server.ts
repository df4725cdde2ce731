import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const overview = await loadFrom(event, () => event.locals.api.learn.showOverview());
	return { parts: overview?.parts ?? null };
};
