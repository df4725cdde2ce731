import { redirect } from '@sveltejs/kit';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { hasPassword } = await loadFrom(event, () => event.locals.api.account.show());
	return { hasPassword };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.erase({ password: textOf(form, 'password'), word: textOf(form, 'word') }),
		);
		if (!('erased' in result)) return result;
		event.locals.clears = '"cache", "storage"';
		redirect(303, '/login?erased=1');
	},
};
