import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

// A public page: no script, and nothing is stored on the device.
export const csr = false;

/** The same page for everybody: its address names no service, so that a visit tells nobody what one looked at. */
export const load: PageServerLoad = async (event) => ({
	services: await loadFrom(event, () => event.locals.api.service.listReportable()),
});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.service.reportWrong({
				serviceId: textOf(form, 'service'),
				what: textOf(form, 'what') as 'other',
				words: textOf(form, 'words'),
			}),
		);
		// The answer is a page of its own: that somebody wrote never stands in an address.
		return isRefused(result) ? result : { isKept: true as const };
	},
};
