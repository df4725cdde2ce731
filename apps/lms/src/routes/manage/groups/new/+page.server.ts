import { courseDays, dayIn, dayPlus, HALF_DAYS, HOME_ZONE, newId } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { groupFields, languagesIn } from '#lib/server/group-form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the address, if it is one. */
function askedDay(url: URL): string | null {
	const day = url.searchParams.get('first') ?? '';
	return DAY.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : null;
}

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const trainers = await loadFrom(event, () => event.locals.api.cohort.trainers());
	const asked = (name: string, otherwise: string) => searchParams.get(name)?.slice(0, 200) ?? otherwise;
	const first = askedDay(event.url);
	const every = Math.min(8, Math.max(1, Number(asked('every', '2')) || 2));
	return {
		trainers,
		languages: languagesIn(event.locals.locale),
		first: first ?? dayPlus(dayIn(HOME_ZONE, event.locals.context.clock()), 28),
		...{ every, time: asked('time', '10:00'), place: asked('place', '') },
		days: first ? courseDays(first, every) : [],
		requestId: newId(),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const meetings = Array.from({ length: HALF_DAYS }, (_, index) => {
			const of = (name: string) => textOf(form, `meetings.${index}.${name}`);
			return {
				...{ day: of('day'), time: of('time'), minutes: of('minutes'), place: of('place') },
				...{ directions: of('directions'), interpreter: of('interpreter') },
				childCare: of('childCare') === 'yes',
			};
		});
		const result = await formAction(event, form, () =>
			event.locals.api.cohort.create({
				...groupFields(form),
				requestId: textOf(form, 'requestId'),
				meetings,
			}),
		);
		if (isRefused(result)) return result;
		redirect(303, `/manage/groups/${result.id}`);
	},
};
