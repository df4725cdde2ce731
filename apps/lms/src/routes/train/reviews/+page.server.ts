import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const reviews = await loadFrom(event, () => event.locals.api.review.list());
	return { reviews, isDone: event.url.searchParams.has('done') };
};
