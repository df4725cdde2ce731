import { fail, redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { localPath } from '#lib/server/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const factor = await loadFrom(event, () => event.locals.api.account.showSecondFactor({}));
	return { factor, back: localPath(event.url.searchParams.get('back'), '/home') };
};

export const actions: Actions = {
	enter: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.verifySecondFactor({ code: textOf(form, 'code') }),
		);
		if (isRefused(result)) return result;
		redirect(303, localPath(form.get('back'), '/home'));
	},
	passkey: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.verifyPasskey({ response: textOf(form, 'response') }),
		);
		if (isRefused(result)) return result;
		redirect(303, localPath(form.get('back'), '/home'));
	},
	addPasskey: async (event) => {
		const form = await event.request.formData();
		return await formAction(event, form, () =>
			event.locals.api.account.addPasskey({ name: textOf(form, 'name'), response: textOf(form, 'response') }),
		);
	},
	setUp: async (event) => {
		const form = await event.request.formData();
		const { account } = event.locals.api;
		const offer = textOf(form, 'offer');
		const result = await formAction(event, form, () =>
			account.setUpSecondFactor({
				offer,
				code: textOf(form, 'code'),
				password: textOf(form, 'password'),
			}),
		);
		if (!isRefused(result)) return result;
		// The same secret again: the app on the phone knows it already.
		const factor = await loadFrom(event, () => account.showSecondFactor({ offer }));
		return fail(result.status, { ...result.data, factor });
	},
};
