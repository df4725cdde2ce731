import { ACTIVITY_LANGUAGES } from '@sleutelwerk/api';
import { dayIn, HOME_ZONE, intlTagOf, newId, type Locale } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const [list, choices] = await loadFrom(event, () =>
		Promise.all([event.locals.api.activity.list(), event.locals.api.activity.showChoices()]),
	);
	const { locale, context } = event.locals;
	const { searchParams } = event.url;
	const kept = list.find((one) => one.id === searchParams.get('kept')) ?? null;
	return {
		list,
		choices,
		kept,
		removed: searchParams.has('removed'),
		today: dayIn(HOME_ZONE, context.clock()),
		languages: languagesIn(locale),
		// Sent twice, the form writes one entry: the id comes with it.
		newId: newId(),
	};
};

/** Codes with their names; one's own language first. `und`, another one, has its name in the catalogues. */
function languagesIn(locale: Locale): { code: string; name: string }[] {
	const names = new Intl.DisplayNames(intlTagOf(locale), { type: 'language' });
	const own = (code: string) => (code === locale ? 0 : 1);
	return ACTIVITY_LANGUAGES.filter((code) => code !== 'und')
		.toSorted((a, b) => own(a) - own(b))
		.map((code) => ({ code, name: names.of(code) ?? code }));
}

export const actions: Actions = {
	log: async (event) => {
		const form = await event.request.formData();
		const field = (name: string) => textOf(form, name);
		const result = await formAction(event, form, () =>
			event.locals.api.activity.log({
				id: field('id'),
				// The API tells what is none of the choices; here they are only texts.
				kind: field('kind') as 'dialogue',
				day: field('day'),
				people: field('people') as '1-4',
				language: field('language') as 'nl',
				minutes: field('minutes'),
				theme: field('theme') as 'other',
				referredTo: (field('referredTo') || null) as 'other' | null,
				duo: field('duo') || 'alone',
				partner: field('partner') || 'none',
				expense: field('expense'),
				expenseKind: (field('expenseKind') || null) as 'other' | null,
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, `/learn/activities?kept=${result.id}`);
	},
	remove: async (event) => {
		const form = await event.request.formData();
		const id = textOf(form, 'id');
		const result = await formAction(event, form, () => event.locals.api.activity.remove({ id }));
		if (isRefused(result)) return result;
		redirect(303, '/learn/activities?removed=1#mine');
	},
};
