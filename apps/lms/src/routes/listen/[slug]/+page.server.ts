import { loadFrom } from '#lib/server/load.ts';
import { soundPath } from '#lib/server/podcast-feed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { api, locale } = event.locals;
	const episode = await loadFrom(event, () => api.episode.show({ slug: event.params.slug, lang: locale }));
	return { episode, src: episode.sound && soundPath(episode.sound) };
};
