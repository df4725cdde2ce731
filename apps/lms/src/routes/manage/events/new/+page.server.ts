import { newId } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, isRefused } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { webinarOf } from '#lib/webinar/webinar-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await loadFrom(event, () => event.locals.api.webinar.listMine());
	return { id: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const wish = webinarOf(form);
		const result = await formAction(event, form, () => event.locals.api.webinar.create(wish));
		if (isRefused(result)) return result;
		redirect(303, `/manage/events/${result.id}`);
	},
};
