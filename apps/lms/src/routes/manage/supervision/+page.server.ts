import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyCoordinators } from '#lib/server/only-trainers.ts';
import { loadStatus } from '#lib/server/status-list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyCoordinators(event);
	const [status, settings] = await Promise.all([
		loadStatus(event),
		loadFrom(event, () => event.locals.api.supervision.showSettings()),
	]);
	return { status, settings, saved: event.url.searchParams.get('done') === 'settings' };
};

const MOST_LINES = 8;

/** Lines in the order of the form; what has neither who nor number is no line. */
function reachOf(form: FormData) {
	const lines = Array.from({ length: MOST_LINES }, (_, line) => {
		const field = (name: string) => textOf(form, `reach.${line}.${name}`).trim();
		return {
			...{ who: field('who'), phone: field('phone'), from: field('from'), until: field('until') },
			// The API tells what is none of the days.
			days: (field('days') || 'every-day') as 'every-day',
		};
	});
	return lines.filter((line) => line.who !== '' || line.phone !== '');
}

export const actions: Actions = {
	settings: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.supervision.changeSettings({
				perYear: textOf(form, 'perYear'),
				remindWeeks: textOf(form, 'remindWeeks'),
				reachable: textOf(form, 'reachable'),
				reach: reachOf(form),
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, '/manage/supervision?done=settings');
	},
};
