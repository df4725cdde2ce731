import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from './form.ts';

/** Back to the same place on the same page; a step is named so that nothing jumps. */
function here({ url }: RequestEvent, form: FormData): string {
	const step = textOf(form, 'step');
	return step ? `${url.pathname}?step=${encodeURIComponent(step)}` : url.pathname;
}

/** What every page with sentences in two languages can do: keep a word, and turn the languages round. */
export const readingActions = {
	keep: async (event: RequestEvent) => {
		const form = await event.request.formData();
		const word = textOf(form, 'word');
		const result = await formAction(event, form, () => event.locals.api.word.keep({ word }));
		if (isRefused(result)) return result;
		redirect(303, here(event, form));
	},
	reading: async (event: RequestEvent) => {
		const form = await event.request.formData();
		const dutchFirst = form.get('first') === 'nl';
		const result = await formAction(event, form, () => event.locals.api.word.setReading({ dutchFirst }));
		if (isRefused(result)) return result;
		redirect(303, here(event, form));
	},
};
