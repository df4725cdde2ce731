import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	await loadFrom(event, () => event.locals.api.calendar.show());

export const actions: Actions = {
	make: async (event) =>
		await formAction(event, new FormData(), async () => {
			// Shown in this answer only: a redirect would need a place to keep the secret.
			const { address } = await event.locals.api.calendar.makeToken();
			return { address };
		}),
	remove: async (event) =>
		await formAction(event, new FormData(), () => event.locals.api.calendar.removeToken()),
};
