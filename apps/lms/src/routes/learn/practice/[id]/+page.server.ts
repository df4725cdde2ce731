import { redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { readingActions } from '#lib/server/reading-actions.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { eventFrom } from './event-form.ts';

export const load: PageServerLoad = async (event) => ({
	play: await loadFrom(event, () => event.locals.api.rehearsal.show({ scenarioId: event.params.id })),
	unsure: await loadFrom(event, () => event.locals.api.service.listUnsure({ scenarioId: event.params.id })),
});

const here = ({ params }: RequestEvent) => `/learn/practice/${params.id}`;

export const actions: Actions = {
	...readingActions,
	start: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.rehearsal.start({ scenarioId: event.params.id }),
		);
		if (!('rehearsalId' in result)) return result;
		redirect(303, here(event));
	},
	/** One deed in the scene; sent twice it happens once. */
	play: async (event) => {
		const form = await event.request.formData();
		const rehearsalId = String(form.get('rehearsal') ?? '');
		const played = await eventFrom(form);
		const result = await formAction(event, form, () =>
			event.locals.api.rehearsal.append({ rehearsalId, event: played }),
		);
		if (!('changed' in result)) return result;
		redirect(303, here(event));
	},
	/** Deletes one's own voice, also after it was answered. */
	forget: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.recording.forgetVoice({ id: String(form.get('voice') ?? '') }),
		);
		if (!('forgotten' in result)) return result;
		redirect(303, `${here(event)}?forgotten=1`);
	},
};
