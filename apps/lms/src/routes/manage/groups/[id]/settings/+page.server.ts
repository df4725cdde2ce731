import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { groupFields, languagesIn } from '#lib/server/group-form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const group = await loadFrom(event, () => event.locals.api.cohort.showSettings({ id }));
	const { searchParams } = event.url;
	const promoted = searchParams.has('saved') ? Number(searchParams.get('saved')) || 0 : null;
	return { group, languages: languagesIn(event.locals.locale), promoted };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const { id } = event.params;
		const result = await formAction(event, form, () =>
			event.locals.api.cohort.change({
				...groupFields(form),
				id,
				// The API tells what is none of the choices; here it is only a text.
				state: textOf(form, 'state') as 'open',
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, `/manage/groups/${id}/settings?saved=${result.promoted}`);
	},
};
