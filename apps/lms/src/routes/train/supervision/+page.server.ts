import { newId } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import { loadStatus } from '#lib/server/status-list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { api } = event.locals;
	const meetings = await loadFrom(event, () => api.supervision.list());
	const [status, shared] = await Promise.all([
		loadStatus(event),
		loadFrom(event, () => api.supervision.sharedChecks()),
	]);
	const made = event.url.searchParams.get('made');
	// Sent twice, the form makes one meeting: the id comes with it.
	return { meetings, status, shared, made: meetings.find((one) => one.id === made) ?? null, newId: newId() };
};

export const actions: Actions = {
	plan: async (event) => {
		const form = await event.request.formData();
		const field = (name: string) => textOf(form, name);
		const result = await formAction(event, form, () =>
			event.locals.api.supervision.create({
				id: field('id'),
				// The API tells what is none of the kinds; here it is only a text.
				kind: field('kind') as 'intervisie',
				method: (field('method') || 'incident') as 'incident',
				day: field('day'),
				time: field('time'),
				minutes: field('minutes'),
				place: field('place'),
				seats: field('seats'),
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, `/train/supervision?made=${result.id}`);
	},
};
