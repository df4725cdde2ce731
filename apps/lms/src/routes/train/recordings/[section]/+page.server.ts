import { pickLocale } from '@sleutelwerk/core';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { audioField } from '#lib/server/audio-field.ts';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['kept', 'removed'] as const;

const placeOf = ({ params, url }: Pick<RequestEvent<{ section: string }>, 'params' | 'url'>) => ({
	section: params.section,
	locale: pickLocale(url.searchParams.get('in'), 'nl'),
});

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const done = DONE.find((one) => one === event.url.searchParams.get('done')) ?? null;
	return {
		done,
		section: await loadFrom(event, () => event.locals.api.recording.showSection(placeOf(event))),
	};
};

/** The next sentence that is missing stands at `#next`. */
const back = (event: RequestEvent<{ section: string }>, done: (typeof DONE)[number]) => {
	const { section, locale } = placeOf(event);
	return `/train/recordings/${section}?in=${locale}&done=${done}${done === 'kept' ? '#next' : ''}`;
};

export const actions: Actions = {
	keep: async (event) => {
		const form = await event.request.formData();
		const audio = (await audioField(form, 'audio')) ?? '';
		const result = await formAction(event, form, () =>
			event.locals.api.recording.keep({ ...placeOf(event), key: textOf(form, 'key'), audio }),
		);
		if (!('kept' in result)) return result;
		redirect(303, back(event, 'kept'));
	},
	remove: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.recording.remove({ key: textOf(form, 'key') }),
		);
		if (!('removed' in result)) return result;
		redirect(303, back(event, 'removed'));
	},
};
