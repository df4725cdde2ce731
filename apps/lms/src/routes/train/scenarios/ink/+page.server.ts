import { LOCALES } from '@sleutelwerk/core';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyWriters } from '#lib/server/only-writers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyWriters(event);
	// Whoever is not logged in is led to the log-in page by the query.
	await loadFrom(event, () => event.locals.api.draft.list());
	return { locales: LOCALES };
};

/** The story that was pasted, or that of the file that was chosen; a file goes before. */
async function sourceOf(form: FormData): Promise<string> {
	const file = form.get('file');
	return file instanceof File && file.size > 0 ? await file.text() : textOf(form, 'source');
}

function read(event: RequestEvent, form: FormData, source: string) {
	form.set('source', source);
	form.delete('file');
	return formAction(event, form, () => event.locals.api.draft.readInk({ source }));
}

export const actions: Actions = {
	/** Shows what would come in; nothing is saved. */
	read: async (event) => {
		const form = await event.request.formData();
		const source = await sourceOf(form);
		const result = await read(event, form, source);
		if (isRefused(result)) return result;
		const { problems, scenario } = result;
		const size = scenario && { moments: scenario.moments, choices: scenario.choices, title: scenario.title };
		const values = Object.fromEntries(
			['part', 'minutes', 'locale'].map((name) => [name, textOf(form, name)]),
		);
		return { seen: { problems, size }, values: { ...values, source } };
	},
	/** Reads it once more and makes a draft of it: what the page sends back is not taken for the result. */
	keep: async (event) => {
		const form = await event.request.formData();
		const result = await read(event, form, await sourceOf(form));
		if (isRefused(result)) return result;
		const { scenario, problems } = result;
		if (!scenario) return { seen: { problems, size: null }, values: { source: textOf(form, 'source') } };
		const locale = LOCALES.find((one) => one === textOf(form, 'locale')) ?? 'nl';
		const made = await formAction(event, form, () =>
			event.locals.api.draft.create({
				part: textOf(form, 'part'),
				minutes: textOf(form, 'minutes'),
				graph: scenario.graph,
				texts: { [locale]: scenario.text },
			}),
		);
		if (isRefused(made)) return made;
		redirect(303, `/train/scenarios/${made.draftId}`);
	},
};
