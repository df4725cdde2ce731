import { isLocale } from '@sleutelwerk/core';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { soundPath } from '#lib/server/podcast-feed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const list = await loadFrom(event, () => event.locals.api.episode.listOwn());
	return {
		episodes: list.map((one) => ({ ...one, src: one.sound && soundPath(one.sound) })),
		saved: event.url.searchParams.has('saved'),
	};
};

const HERE = '/manage/episodes?saved=1';

function startsIn(form: FormData): string[] {
	const names = [...form.keys()].filter((name) => name.startsWith('start-'));
	return names.map((_, index) => textOf(form, `start-${index}`));
}

/** Refuses who may not, before thirty megabytes are read. */
async function formOfCoordinator(event: RequestEvent): Promise<FormData> {
	await loadFrom(event, () => event.locals.api.episode.listOwn());
	return await event.request.formData();
}

export const actions: Actions = {
	keep: async (event) => {
		const form = await formOfCoordinator(event);
		const file = form.get('sound');
		const sound = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
		const locale = textOf(form, 'locale');
		const result = await formAction(event, form, () =>
			event.locals.api.episode.keep({
				slug: textOf(form, 'slug'),
				locale: isLocale(locale) ? locale : 'nl',
				sound,
				starts: startsIn(form),
				isComputerVoice: form.has('computer'),
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, HERE);
	},
	change: async (event) => {
		const form = await formOfCoordinator(event);
		const wish = textOf(form, 'public');
		const starts = startsIn(form);
		const result = await formAction(event, form, () =>
			event.locals.api.episode.change({
				id: textOf(form, 'id'),
				...(wish ? { isPublished: wish === 'yes' } : {}),
				...(starts.length > 0 ? { starts } : {}),
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, HERE);
	},
	remove: async (event) => {
		const form = await formOfCoordinator(event);
		const result = await formAction(event, form, () =>
			event.locals.api.episode.remove({ id: textOf(form, 'id') }),
		);
		if (isRefused(result)) return result;
		redirect(303, HERE);
	},
};
