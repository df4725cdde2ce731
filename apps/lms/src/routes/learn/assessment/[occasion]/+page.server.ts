import { error, redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const OCCASIONS = ['before', 'after', 'refresher'] as const;

function occasionOf(text: string): (typeof OCCASIONS)[number] {
	return OCCASIONS.find((one) => one === text) ?? error(404, { message: 'error.NOT_FOUND' });
}

export const load: PageServerLoad = async (event) => {
	const occasion = occasionOf(event.params.occasion);
	const view = await loadFrom(event, () => event.locals.api.assessment.show({ occasion }));
	return { occasion, view, kept: event.url.searchParams.has('kept') };
};

export const actions: Actions = {
	default: async (event) => {
		const occasion = occasionOf(event.params.occasion);
		const form = await event.request.formData();
		const answers = Object.fromEntries([...form].map(([item, value]) => [item, Number(value)]));
		const result = await formAction(event, form, () =>
			event.locals.api.assessment.answer({ occasion, answers }),
		);
		if (!('kept' in result)) return result;
		redirect(303, `/learn/assessment/${occasion}?kept=1`);
	},
};
