import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { pageOf } from '#lib/server/page-of.ts';
import { stateOf } from './state-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const state = stateOf(event.url);
	const list = await loadFrom(event, () =>
		event.locals.api.activity.listExpenses({ state, page: pageOf(event.url) }),
	);
	return { ...list, state, settled: Number(event.url.searchParams.get('settled') ?? 0) || 0 };
};

export const actions: Actions = {
	settle: async (event) => {
		const form = await event.request.formData();
		const ids = form.getAll('ids').map(String);
		const result = await formAction(event, form, () =>
			event.locals.api.activity.settleExpenses({ ids, to: textOf(form, 'to') as 'paid' }),
		);
		if (isRefused(result)) return result;
		redirect(303, `/manage/expenses?state=${stateOf(event.url) ?? 'all'}&settled=${result.settled}`);
	},
};
