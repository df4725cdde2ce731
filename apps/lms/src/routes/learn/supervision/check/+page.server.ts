import { newId } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const DONE = ['given', 'shared', 'removed'] as const;

export const load: PageServerLoad = async (event) => {
	const mine = await loadFrom(event, () => event.locals.api.supervision.checks());
	const done = DONE.find((one) => one === event.url.searchParams.get('done')) ?? null;
	return { ...mine, done, newId: newId() };
};

async function act(
	event: RequestEvent,
	done: (typeof DONE)[number],
	run: (form: FormData) => Promise<unknown>,
) {
	const form = await event.request.formData();
	const result = await formAction(event, form, () => run(form));
	if (isRefused(result)) return result;
	redirect(303, `/learn/supervision/check?done=${done}`);
}

const readerOf = (form: FormData) => textOf(form, 'reader') || null;

export const actions: Actions = {
	give: (event) =>
		act(event, 'given', (form) =>
			event.locals.api.supervision.giveCheck({
				id: textOf(form, 'id'),
				strength: textOf(form, 'strength') || 'none',
				rest: textOf(form, 'rest') || 'none',
				distance: textOf(form, 'distance') || 'none',
				occasion: (textOf(form, 'occasion') || 'between') as 'between',
				reader: readerOf(form),
			}),
		),
	share: (event) =>
		act(event, 'shared', (form) =>
			event.locals.api.supervision.shareCheck({ id: textOf(form, 'id'), reader: readerOf(form) }),
		),
	remove: (event) =>
		act(event, 'removed', (form) => event.locals.api.supervision.removeCheck({ id: textOf(form, 'id') })),
};
