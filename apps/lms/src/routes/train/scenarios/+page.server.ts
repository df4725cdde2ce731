import { redirect } from '@sveltejs/kit';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyWriters } from '#lib/server/only-writers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyWriters(event);
	return {
		...(await loadFrom(event, () => event.locals.api.draft.list())),
		lapsed: await loadFrom(event, () => event.locals.api.service.listLapsedTexts()),
		isDone: event.url.searchParams.get('done'),
	};
};

export const actions: Actions = {
	/** A new scenario from the outline of its ideal path: a line a moment. */
	create: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.draft.create({
				title: textOf(form, 'title'),
				person: textOf(form, 'person'),
				part: textOf(form, 'part'),
				minutes: 10,
				outline: textOf(form, 'outline')
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line !== ''),
			}),
		);
		if (!('draftId' in result)) return result;
		redirect(303, `/train/scenarios/${result.draftId}?open=frame#m-frame`);
	},
	revise: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.draft.revise({ scenarioId: textOf(form, 'scenario') }),
		);
		if (!('draftId' in result)) return result;
		redirect(303, `/train/scenarios/${result.draftId}`);
	},
};
