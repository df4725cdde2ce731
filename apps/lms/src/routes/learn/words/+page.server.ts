import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	words: await loadFrom(event, () => event.locals.api.word.list()),
	removed: event.url.searchParams.has('removed'),
});

/** One deed with the word of the form, then the list again. */
const withWord = (deed: 'keep' | 'remove', then: string) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const word = textOf(form, 'word');
	const result = await formAction(event, form, async () => {
		await event.locals.api.word[deed]({ word });
	});
	if (isRefused(result)) return result;
	redirect(303, then);
};

export const actions: Actions = {
	keep: withWord('keep', '/learn/words'),
	remove: withWord('remove', '/learn/words?removed=1'),
};
