import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	partners: await loadFrom(event, () => event.locals.api.partner.list()),
});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').trim();
		return formAction(event, form, async () => ({
			made: await event.locals.api.partner.create({ name: text('name'), site: text('site') }),
		}));
	},
};
