import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { id } = event.params;
	const shown = await loadFrom(event, () => event.locals.api.supervision.show({ id }));
	return { ...shown, isChanged: event.url.searchParams.get('done') === 'changed' };
};

export const actions: Actions = {
	mark: async (event) => {
		const form = await event.request.formData();
		const meetingId = event.params.id;
		const registrationId = textOf(form, 'registrationId');
		const state = textOf(form, 'state') as 'present';
		const result = await formAction(event, form, () =>
			event.locals.api.supervision.mark({ meetingId, registrationId, state }),
		);
		// No redirect: who marks by keyboard stays on the button, and a repeat of the same mark is harmless.
		return isRefused(result) ? result : { marked: registrationId };
	},
	change: async (event) => {
		const form = await event.request.formData();
		const field = (name: string) => textOf(form, name);
		const { id } = event.params;
		const result = await formAction(event, form, () =>
			event.locals.api.supervision.change({
				id,
				// The API tells what is none of the methods; here it is only a text.
				method: (field('method') || 'incident') as 'incident',
				day: field('day'),
				time: field('time'),
				minutes: field('minutes'),
				place: field('place'),
				seats: field('seats'),
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, `/train/supervision/${id}?done=changed`);
	},
	cancel: async (event) => {
		const form = await event.request.formData();
		const { id } = event.params;
		const result = await formAction(event, form, () => event.locals.api.supervision.cancel({ id }));
		if (isRefused(result)) return result;
		redirect(303, `/train/supervision/${id}`);
	},
};
