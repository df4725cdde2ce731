import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { api, locale } = event.locals;
	const [places, episodes] = await Promise.all([
		loadFrom(event, () => api.episode.places()),
		loadFrom(event, () => api.episode.list({ lang: locale })),
	]);
	return { episodes: episodes.map((episode) => ({ ...episode, second: places[episode.slug] ?? 0 })) };
};
