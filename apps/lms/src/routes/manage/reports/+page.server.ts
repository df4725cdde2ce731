import { redirect } from '@sveltejs/kit';
import { formAction, isRefused } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { yearOf } from './year.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	report: await loadFrom(event, () => event.locals.api.report.show(yearOf(event.url))),
	isKept: event.url.searchParams.has('kept'),
});

export const actions: Actions = {
	/** What the organisation means to do: fields are named `wanted.<kind>`. */
	aims: async (event) => {
		const form = await event.request.formData();
		const year = String(form.get('year') ?? '');
		const wanted = Object.fromEntries(
			[...form.entries()].flatMap(([name, value]) =>
				name.startsWith('wanted.') ? [[name.slice('wanted.'.length), value === '' ? '0' : value]] : [],
			),
		);
		const result = await formAction(event, form, () =>
			event.locals.api.activity.setTargets({ year, wanted: wanted as Record<string, string> }),
		);
		if (isRefused(result)) return result;
		redirect(303, `/manage/reports?year=${year}&kept=1`);
	},
};
