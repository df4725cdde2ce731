import { newId } from '@sleutelwerk/core';
import { error } from '@sveltejs/kit';
import { concernOf } from '#lib/server/concern-form.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

// A public page: no script, and nothing is stored on the device.
export const csr = false;

export const load: PageServerLoad = async (event) => {
	const id = event.params.id.slice(0, 200);
	const answer = await loadFrom(event, () => event.locals.api.certificate.verify({ id }));
	if (answer.state === 'unknown') error(404, { message: 'error.NOT_FOUND' });
	return { id, organisation: answer.organisation ?? '', requestId: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.concern.raiseByCertificate({
				...concernOf(form),
				certificateId: event.params.id,
				contact: textOf(form, 'contact'),
			}),
		);
		// The answer is a page of its own: that somebody wrote never stands in an address.
		return isRefused(result) ? result : { isKept: true as const };
	},
};
