import { redirect } from '@sveltejs/kit';
import { loadEvening, onlyKeyPersons, saveTurns } from '#lib/server/evening.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyKeyPersons(event);
	return await loadEvening(event);
};

async function act(event: RequestEvent, done: string, run: (form: FormData) => Promise<unknown>) {
	const form = await event.request.formData();
	const result = await formAction(event, form, () => run(form));
	if (isRefused(result)) return result;
	redirect(303, `${event.url.pathname}?done=${done}`);
}

export const actions: Actions = {
	turns: saveTurns,
	take: (event) =>
		act(event, 'agreement.added', (form) =>
			event.locals.api.supervision.addAgreement({
				id: textOf(form, 'id'),
				meetingId: event.params.id,
				text: textOf(form, 'text'),
			}),
		),
	look: (event) =>
		act(event, 'agreement.looked', (form) =>
			event.locals.api.supervision.lookAtAgreement({
				id: textOf(form, 'id'),
				state: textOf(form, 'state') as 'done',
			}),
		),
	remove: (event) =>
		act(event, 'agreement.looked', (form) =>
			event.locals.api.supervision.removeAgreement({ id: textOf(form, 'id') }),
		),
};
