import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

// A public page: no script, and nothing is stored on the device.
export const csr = false;

/** Where the link of an owner's message leads. Opening it changes nothing: mail programs open links before people do. */
export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	return { check: await loadFrom(event, () => event.locals.api.service.showCheck({ token })) };
};

const tokenOf = ({ params }: RequestEvent) => params.token;

export const actions: Actions = {
	confirm: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.service.confirmByLink({ token: tokenOf(event), revision: textOf(form, 'revision') }),
		);
		return isRefused(result) ? result : { answered: result.answer };
	},
	correct: async (event) => {
		const form = await event.request.formData();
		const text = (name: string) => textOf(form, name).replaceAll('\r\n', '\n');
		const result = await formAction(event, form, () =>
			event.locals.api.service.proposeByLink({
				...{ token: tokenOf(event), revision: text('revision'), words: text('words') },
				...{ name: text('name'), whatTheyDo: text('whatTheyDo') },
				...{ whatHappens: text('whatHappens'), whomTheyTell: text('whomTheyTell') },
				contacts: contactsOf(form),
			}),
		);
		return isRefused(result) ? result : { answered: result.answer };
	},
	stop: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.service.stopByLink({ token: tokenOf(event) }),
		);
		return isRefused(result) ? result : { answered: 'stopped' as const };
	},
};

/** `contact.0`, `contact.1`, ... in order. */
function contactsOf(form: FormData): string[] {
	const contacts: string[] = [];
	for (let index = 0; index < 20 && form.has(`contact.${index}`); index += 1)
		contacts.push(textOf(form, `contact.${index}`));
	return contacts;
}
