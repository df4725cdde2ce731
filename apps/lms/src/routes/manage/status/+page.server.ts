import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	status: await loadFrom(event, () => event.locals.api.manage.showStatus()),
	isRestarted: event.url.searchParams.has('done'),
});

export const actions: Actions = {
	/** Starts a job that was given up once more. */
	restart: async (event) => {
		const form = await event.request.formData();
		// The procedure knows the names there are; anything else it refuses.
		const name = textOf(form, 'name') as 'mail';
		const result = await formAction(event, form, () =>
			event.locals.api.manage.restartJob({ name, id: textOf(form, 'id') }),
		);
		if (isRefused(result)) return result;
		redirect(303, '/manage/status?done=1');
	},
};
