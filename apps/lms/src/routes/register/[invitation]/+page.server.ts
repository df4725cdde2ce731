import { LOCALES, ownNameOf } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { leadOn } from '#lib/server/entered.ts';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { registrationOf } from '#lib/server/person-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { invitation } = event.params;
	const invited = await loadFrom(event, () => event.locals.api.account.showInvitation({ invitation }));
	return { invited, languages: LOCALES.map((id) => ({ id, name: ownNameOf(id) })) };
};

export const actions: Actions = {
	register: async (event) => {
		const form = await event.request.formData();
		const { invitation } = event.params;
		const result = await formAction(event, form, () =>
			event.locals.api.account.register({ invitation, ...registrationOf(form) }),
		);
		if (!('next' in result)) return result;
		leadOn(result.next, '/account/welcome');
	},
	accept: async (event) => {
		const form = await event.request.formData();
		const { invitation } = event.params;
		const result = await formAction(event, form, () =>
			event.locals.api.account.acceptInvitation({ invitation }),
		);
		if (!('accepted' in result)) return result;
		redirect(303, '/home');
	},
};
