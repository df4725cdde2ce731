import { newId } from '@sleutelwerk/core';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';
import { questionOf, seatCodeOf, signUpOf } from './read-form.ts';

// A public page: forms that need no script, and nothing is stored on the device.
export const csr = false;

export const load: PageServerLoad = async (event) => {
	const { api, ownLocale: lang } = event.locals;
	const listed = await loadFrom(event, () => api.webinar.list({ lang, announced: true }));
	return {
		webinars: listed.filter((one) => one.state === 'open'),
		announced: listed.filter((one) => one.state === 'announced'),
		answered: await loadFrom(event, () => api.webinar.answered({ lang })),
		requestId: newId(),
	};
};

export const actions: Actions = {
	// The answers are pages of their own: no code and no choice ever stands in an address.
	signUp: async (event) => {
		const form = await event.request.formData();
		const { api, ownLocale: lang } = event.locals;
		const wish = signUpOf(form, lang);
		return formAction(event, form, async () => ({
			signedUp: {
				...(await api.webinar.signUp(wish)),
				webinarId: wish.webinarId,
				hasMail: Boolean(wish.email),
			},
		}));
	},
	place: async (event) => {
		const form = await event.request.formData();
		const { api, ownLocale: lang } = event.locals;
		const code = seatCodeOf(form);
		return formAction(event, form, async () => ({
			place: { ...(await api.webinar.place({ code, lang })), code },
		}));
	},
	leave: async (event) => {
		const form = await event.request.formData();
		return formAction(event, form, () => event.locals.api.webinar.leave({ code: seatCodeOf(form) }));
	},
	ask: async (event) => {
		const form = await event.request.formData();
		return formAction(event, form, () => event.locals.api.webinar.ask(questionOf(form)));
	},
};
