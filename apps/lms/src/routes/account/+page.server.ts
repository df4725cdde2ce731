import { LOCALES, ownNameOf } from '@sleutelwerk/core';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Caller } from '#lib/server/context.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { contactOf, detailsOf } from '#lib/server/person-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = await loadFrom(event, () => event.locals.api.account.show());
	return {
		account,
		languages: LOCALES.map((id) => ({ id, name: ownNameOf(id) })),
		isDemo: event.locals.context.isDemo,
		saved: event.url.searchParams.has('saved'),
	};
};

/** A form of one part of the page: back to that part when it was saved, else the part with its sentence. */
function part(name: string, run: (account: Caller['account'], form: FormData) => Promise<unknown>) {
	return async (event: RequestEvent) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () => run(event.locals.api.account, form));
		if (isRefused(result)) return result;
		redirect(303, `/account?saved=1#${name}`);
	};
}

export const actions: Actions = {
	details: part('details', (account, form) => account.updateDetails(detailsOf(form))),
	contact: part('contact', (account, form) => account.setSafeContact(contactOf(form))),
	mail: part('mail', (account, form) =>
		account.changeMail({ email: textOf(form, 'email'), password: textOf(form, 'password') }),
	),
	password: part('password', (account, form) =>
		account.changePassword({ current: textOf(form, 'current'), next: textOf(form, 'next') }),
	),
	endSession: part('devices', (account, form) => account.endSessions({ id: textOf(form, 'id') })),
	endAll: part('devices', (account) => account.endSessions({ all: true })),
	addPasskey: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.addPasskey({
				name: textOf(form, 'name'),
				password: textOf(form, 'password'),
				response: textOf(form, 'response'),
			}),
		);
		// The first one comes with recovery codes, which are shown this once.
		if (isRefused(result) || result.recoveryCodes.length > 0) return result;
		redirect(303, '/account?saved=1#passkeys');
	},
	removePasskey: part('passkeys', (account, form) =>
		account.removePasskey({ id: textOf(form, 'id'), password: textOf(form, 'password') }),
	),
	printedCode: async (event) => {
		const form = await event.request.formData();
		return await formAction(event, form, () => event.locals.api.account.makePrintedCode());
	},
	recoveryCodes: async (event) => {
		const form = await event.request.formData();
		return await formAction(event, form, () =>
			event.locals.api.account.renewRecoveryCodes({
				code: textOf(form, 'code'),
				response: textOf(form, 'response'),
			}),
		);
	},
};
