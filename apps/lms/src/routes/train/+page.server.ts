import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const groups = await loadFrom(event, () => event.locals.api.cohort.list());
	const lapsed = await loadFrom(event, () => event.locals.api.service.listLapsedTexts());
	return { groups, lapsed, now: event.locals.context.clock() };
};
