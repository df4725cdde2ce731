import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { intakeFields, languagesIn } from '#lib/server/group-form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const groups = await loadFrom(event, () => event.locals.api.cohort.mine());
	const languages = languagesIn(event.locals.locale);
	const names = new Map<string, string>(languages.map(({ code, name }) => [code, name]));
	const open = groups.open.map((one) => ({
		...one,
		languages: one.languages.map((code) => names.get(code) ?? code),
	}));
	return { own: groups.own, open, languages, hasLeft: event.url.searchParams.has('left') };
};

export const actions: Actions = {
	join: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.cohort.join({ cohortId: textOf(form, 'cohortId') }),
		);
		if (isRefused(result)) return result;
		redirect(303, '/learn/group');
	},
	leave: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.cohort.leave({ cohortId: textOf(form, 'cohortId') }),
		);
		if (isRefused(result)) return result;
		redirect(303, '/learn/group?left');
	},
	intake: async (event) => {
		const form = await event.request.formData();
		const cohortId = textOf(form, 'cohortId');
		const result = await formAction(event, form, () =>
			event.locals.api.cohort.saveMyIntake({ cohortId, ...intakeFields(form) }),
		);
		return isRefused(result) ? result : { savedFor: cohortId };
	},
};
