import { momentIn } from '#lib/listen/moment.ts';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { soundPath } from '#lib/server/podcast-feed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { api, locale } = event.locals;
	const { slug } = event.params;
	const [places, episode] = await Promise.all([
		loadFrom(event, () => api.episode.places()),
		loadFrom(event, () => api.episode.show({ slug, lang: locale })),
	]);
	const seconds = episode.sound?.seconds ?? 0;
	const wish = event.url.searchParams.get('t');
	return {
		episode,
		src: episode.sound && soundPath(episode.sound),
		// A chapter that was tapped, else where one stopped; at the very end one begins again.
		from: wish === null ? momentIn(String(places[slug] ?? 0), seconds - 2) : momentIn(wish, seconds),
	};
};

export const actions: Actions = {
	/** Where one is now; the player sends it while it plays. */
	place: async (event) => {
		const form = await event.request.formData();
		const { slug } = event.params;
		return await formAction(event, form, () =>
			event.locals.api.episode.savePlace({ slug, second: textOf(form, 'second') }),
		);
	},
};
