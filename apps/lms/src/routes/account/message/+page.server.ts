import { newId } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { concernOf } from '#lib/server/concern-form.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation } = await loadFrom(event, () => event.locals.api.account.show());
	return { organisation, requestId: newId(), isKept: event.url.searchParams.has('sent') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.concern.raise({
				...concernOf(form),
				about: textOf(form, 'about'),
				mayKnow: form.get('mayKnow') === 'yes',
			}),
		);
		if (isRefused(result)) return result;
		// Away from what was typed: "back" and a reload show an empty form.
		redirect(303, '/account/message?sent');
	},
};
