import { error, redirect } from '@sveltejs/kit';
import { isId, pickLocale } from '@sleutelwerk/core';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const service = await loadFrom(event, () => event.locals.api.service.show({ id }));
	const done = event.url.searchParams.get('done');
	return { service, isDone: done !== null && done !== 'kept', isKept: done === 'kept' };
};

/** The words of a form's fields; a field that is missing is empty, and the procedure says what is wrong with it. */
function wordsOf<K extends string>(form: FormData, names: readonly K[]): Record<K, string> {
	const entries = names.map((name) => [name, String(form.get(name) ?? '').replaceAll('\r\n', '\n')]);
	return Object.fromEntries(entries) as Record<K, string>;
}

const CHECK = ['day', 'source'] as const;
const CORRECTION = [...CHECK, 'name', 'whatTheyDo', 'whatHappens', 'whomTheyTell', 'revision'] as const;

export const actions: Actions = {
	confirm: async (event) => {
		const serviceId = ownId(event.params.id);
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.service.confirm({ serviceId, ...wordsOf(form, CHECK) }),
		);
		if (!('checkedOn' in result)) return result;
		redirect(303, `/manage/directory/${serviceId}?done=1`);
	},
	/** Sets whom to ask about it. */
	owner: async (event) => {
		const serviceId = ownId(event.params.id);
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.service.setOwner({
				...{ serviceId, name: textOf(form, 'ownerName'), email: textOf(form, 'email').trim() },
				locale: pickLocale(textOf(form, 'locale')),
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, `/manage/directory/${serviceId}?done=kept`);
	},
	/** Takes over what an owner proposes, or settles what was said. */
	settle: async (event) => {
		const serviceId = ownId(event.params.id);
		const form = await event.request.formData();
		const noticeId = ownId(textOf(form, 'notice'));
		const accept = textOf(form, 'accept') === 'yes';
		const result = await formAction(event, form, () =>
			event.locals.api.service.settleNotice({ serviceId, noticeId, accept }),
		);
		if (isRefused(result)) return result;
		redirect(303, `/manage/directory/${serviceId}?done=${accept ? '1' : 'kept'}`);
	},
	correct: async (event) => {
		const serviceId = ownId(event.params.id);
		const form = await event.request.formData();
		const contacts = contactsOf(form);
		const result = await formAction(event, form, () =>
			event.locals.api.service.correct({ serviceId, contacts, ...wordsOf(form, CORRECTION) }),
		);
		if (!('checkedOn' in result)) return result;
		redirect(303, `/manage/directory/${serviceId}?done=1`);
	},
};

/** `contact.0`, `contact.1`, ... in order: names of their own, so that nothing typed is lost after a refusal. */
function contactsOf(form: FormData): string[] {
	const contacts: string[] = [];
	for (let index = 0; form.has(`contact.${index}`); index += 1)
		contacts.push(String(form.get(`contact.${index}`)));
	return contacts;
}

function ownId(id: string): string {
	if (!isId(id)) error(404, { message: 'error.NOT_FOUND' });
	return id;
}
