import { FOR_WHOM, TOPICS } from '@sleutelwerk/core';
import { WIDGET_TEXT } from '@sleutelwerk/content/widgets-text';
import { dutchDay, SHEET_FIELDS } from '@sleutelwerk/directory';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { importInput } from '#lib/server/exchange-form.ts';
import { filesOf, orRefusal, packFiles } from '#lib/server/exchange-upload.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['fresh', 'changed', 'takenOut'] as const;

export const load: PageServerLoad = async (event) => {
	// Who may not is told so before anything is sent.
	await loadFrom(event, () => event.locals.api.service.list({ freshness: 'soon' }));
	const words = WIDGET_TEXT[event.locals.locale];
	const { searchParams } = event.url;
	const done = Object.fromEntries(
		DONE.map((name) => [name, Math.min(99_999, Math.trunc(Math.abs(Number(searchParams.get(name)))) || 0)]),
	);
	return {
		today: dutchDay(event.locals.context.clock()),
		topics: TOPICS.map((value) => ({ value, label: words[`topic.${value}`] })),
		forWhom: FOR_WHOM.map((value) => ({ value, label: words[`forWhom.${value}`] })),
		fields: [...SHEET_FIELDS],
		done: searchParams.has('done') ? done : null,
	};
};

/** Reads the form only of who may bring something in. */
async function formOf(event: RequestEvent): Promise<FormData> {
	await loadFrom(event, () => event.locals.api.service.list({ freshness: 'soon' }));
	return await event.request.formData();
}

/** What the files are, with themselves packed: each step gives them on to the next. */
async function lookedAt(event: RequestEvent, form: FormData) {
	return await orRefusal(async () => {
		const files = await filesOf(form);
		const packed = packFiles(files);
		const looked = await formAction(event, form, () => event.locals.api.service.lookAtImport({ files }));
		return isRefused(looked) ? looked : { files, step: { ...looked, packed } };
	});
}

/** What was typed, without the packed files: they are in the step already. */
function typed(form: FormData): Record<string, string> {
	const words = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	return Object.fromEntries(words.filter(([name]) => name !== 'packed'));
}

export const actions: Actions = {
	look: async (event) => {
		const form = await formOf(event);
		const looked = await lookedAt(event, form);
		return isRefused(looked) ? looked : { step: looked.step };
	},
	check: async (event) => {
		const form = await formOf(event);
		const looked = await lookedAt(event, form);
		if (isRefused(looked)) return looked;
		const { files, step } = looked;
		const check = await formAction(event, form, () =>
			event.locals.api.service.checkImport(importInput(form, files)),
		);
		if (isRefused(check)) return fail(check.status, { ...check.data, values: typed(form), step });
		return { step, values: typed(form), check };
	},
	apply: async (event) => {
		const form = await formOf(event);
		const looked = await lookedAt(event, form);
		if (isRefused(looked)) return looked;
		const { files, step } = looked;
		const done = await formAction(event, form, () =>
			event.locals.api.service.applyImport({
				...importInput(form, files),
				fingerprint: textOf(form, 'fingerprint'),
				takeOut: form.has('takeOut'),
			}),
		);
		if (isRefused(done)) return fail(done.status, { ...done.data, values: typed(form), step });
		const words = new URLSearchParams(DONE.map((name) => [name, String(done[name])]));
		redirect(303, `/manage/directory/import?done=1&${words}`);
	},
};
