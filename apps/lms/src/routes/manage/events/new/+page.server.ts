import { HOME_ZONE, LOCALES, momentIn, newId } from '@sleutelwerk/core';
import { error, redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await loadFrom(event, () => event.locals.api.webinar.listMine());
	return { id: newId(), locales: [...LOCALES] };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const wish = webinarOf(form);
		const result = await formAction(event, form, () => event.locals.api.webinar.create(wish));
		if (!('id' in result)) return result;
		redirect(303, `/manage/events/${result.id}`);
	},
};

function webinarOf(form: FormData) {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const audience = text('audience');
	if (audience !== 'everybody' && audience !== 'women' && audience !== 'men')
		error(400, { message: 'error.INVALID_INPUT' });
	return {
		id: text('id'),
		title: Object.fromEntries(LOCALES.map((locale) => [locale, text(`title.${locale}`)])),
		// An unreadable moment is refused by the API, with a sentence beside the field.
		startsAt: momentIn(HOME_ZONE, text('day'), text('time')) ?? new Date(Number.NaN),
		minutes: text('minutes'),
		languages: form.getAll('languages').map(String),
		audience,
		seats: text('seats'),
		joinUrl: text('joinUrl'),
		deleteAfterDays: text('deleteAfterDays'),
	} as const;
}
