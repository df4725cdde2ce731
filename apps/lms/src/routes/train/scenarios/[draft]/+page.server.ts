import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { idIn, onlyWriters } from '#lib/server/only-writers.ts';
import { askedFor, addressAfter } from '#lib/editor/asked-for.ts';
import { fieldsFrom } from '#lib/editor/fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyWriters(event);
	const draftId = idIn(event.params.draft);
	return {
		draft: await loadFrom(event, () => event.locals.api.draft.show({ draftId })),
		open: event.url.searchParams.get('open'),
		isDone: event.url.searchParams.get('done'),
	};
};

const here = ({ params }: RequestEvent<{ draft: string }>) => `/train/scenarios/${params.draft}`;

export const actions: Actions = {
	/** Saves the open form, and does besides what its button says: add, take away, go on. All of it or nothing. */
	save: async (event) => {
		const draftId = idIn(event.params.draft);
		const form = await event.request.formData();
		const fields = fieldsFrom(form);
		const asked = askedFor(fields);
		const result = await formAction(event, form, () =>
			event.locals.api.draft.edit({ draftId, revision: textOf(form, 'revision'), ...asked }),
		);
		if (isRefused(result)) return result;
		const draft = await loadFrom(event, () => event.locals.api.draft.show({ draftId }));
		redirect(303, here(event) + addressAfter(fields, { content: draft, made: result.made }));
	},
	ask: async (event) => {
		const draftId = idIn(event.params.draft);
		const form = await event.request.formData();
		const result = await formAction(event, form, () => event.locals.api.draft.askReview({ draftId }));
		if (isRefused(result)) return result;
		redirect(303, `${here(event)}?done=asked`);
	},
	check: async (event) => {
		const draftId = idIn(event.params.draft);
		const form = await event.request.formData();
		const isGood = textOf(form, 'good') === 'yes';
		const [revision, note] = [textOf(form, 'revision'), textOf(form, 'note')];
		const result = await formAction(event, form, () =>
			event.locals.api.draft.check({ draftId, revision, isGood, note }),
		);
		if (isRefused(result)) return result;
		redirect(303, `${here(event)}?done=${isGood ? 'checked' : 'sentBack'}`);
	},
	publish: async (event) => {
		const draftId = idIn(event.params.draft);
		const form = await event.request.formData();
		const revision = textOf(form, 'revision');
		const result = await formAction(event, form, () => event.locals.api.draft.publish({ draftId, revision }));
		if (isRefused(result)) return result;
		redirect(303, '/train/scenarios?done=published');
	},
	remove: async (event) => {
		const draftId = idIn(event.params.draft);
		const form = await event.request.formData();
		const result = await formAction(event, form, () => event.locals.api.draft.remove({ draftId }));
		if (isRefused(result)) return result;
		redirect(303, '/train/scenarios?done=removed');
	},
};
