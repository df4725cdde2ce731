import { error, redirect } from '@sveltejs/kit';
import { isLocale, type Locale } from '@sleutelwerk/core';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { idIn, onlyWriters } from '#lib/server/only-writers.ts';
import { sentencesFrom } from '#lib/editor/sentences.ts';
import { fieldsFrom } from '#lib/editor/fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyWriters(event);
	const draftId = idIn(event.params.draft);
	const locale = languageIn(event.params.locale);
	return {
		draft: await loadFrom(event, () => event.locals.api.draft.show({ draftId })),
		language: locale,
		onlyMissing: event.url.searchParams.has('missing'),
		isDone: event.url.searchParams.get('done'),
		today: event.locals.context.clock().toISOString().slice(0, 10),
	};
};

export const actions: Actions = {
	/** Saves every sentence that was changed; the button stands beside each of them. */
	save: async (event) => {
		const draftId = idIn(event.params.draft);
		const locale = languageIn(event.params.locale);
		const form = await event.request.formData();
		const fields = fieldsFrom(form);
		const ops = sentencesFrom(fields, locale);
		if (ops.length > 0) {
			const result = await formAction(event, form, () => event.locals.api.draft.edit({ draftId, ops }));
			if (isRefused(result)) return result;
		}
		const at = fields['do'] ?? '';
		redirect(
			303,
			`${event.url.pathname}?done=saved${event.url.searchParams.has('missing') ? '&missing' : ''}#f-${at}`,
		);
	},
	read: async (event) => {
		const draftId = idIn(event.params.draft);
		const locale = languageIn(event.params.locale);
		const form = await event.request.formData();
		const [name, day, note] = [textOf(form, 'name'), textOf(form, 'day'), textOf(form, 'note')];
		const result = await formAction(event, form, () =>
			event.locals.api.draft.checkLanguage({ draftId, locale, name, day, note }),
		);
		if (isRefused(result)) return result;
		redirect(303, `${event.url.pathname}?done=read`);
	},
};

function languageIn(locale: string): Exclude<Locale, 'nl'> {
	if (!isLocale(locale) || locale === 'nl') error(404, { message: 'error.NOT_FOUND' });
	return locale;
}
