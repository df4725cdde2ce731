import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, isRefused } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { webinarOf } from '#lib/webinar/webinar-form.ts';
import type { Actions, PageServerLoad } from './$types';

const TIME = new Intl.DateTimeFormat('nl-NL', {
	...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
	timeZone: HOME_ZONE,
});

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const webinar = await loadFrom(event, () => event.locals.api.webinar.show({ id }));
	const { titles, startsAt, minutes, seats, audience, joinUrl, deleteAfterDays } = webinar;
	const kept: Record<string, string> = {
		...Object.fromEntries(Object.entries(titles).map(([locale, text]) => [`title.${locale}`, text])),
		...{ day: dayIn(HOME_ZONE, startsAt), time: TIME.format(startsAt) },
		...{ minutes: String(minutes), seats: String(seats), audience, joinUrl },
		deleteAfterDays: String(deleteAfterDays),
		'chosen.languages': webinar.languages.join(' '),
		'chosen.interpreters': webinar.interpreters.join(' '),
	};
	return { id, kept };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const { id } = event.params;
		const wish = { ...webinarOf(form), id };
		const result = await formAction(event, form, () => event.locals.api.webinar.update(wish));
		if (isRefused(result)) return result;
		redirect(303, `/manage/events/${id}?done=${result.isTold ? 'told' : 'update'}`);
	},
};
