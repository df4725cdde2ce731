import { randomUUID } from 'node:crypto';
import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import { readAssessment } from '../read-assessment.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { enrolment: enrolmentId } = event.params;
	const person = await loadFrom(event, () => event.locals.api.competence.show({ enrolmentId }));
	return { person, id: randomUUID(), today: dayIn(HOME_ZONE, event.locals.context.clock()) };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const { enrolment: enrolmentId } = event.params;
		const scenarioId = textOf(form, 'scenarioId');
		const order = {
			...{ ...readAssessment(form), enrolmentId, kind: 'live' as const, day: textOf(form, 'day') },
			...(scenarioId ? { scenarioId } : {}),
		};
		const result = await formAction(event, form, () => event.locals.api.competence.assess(order));
		if (!('assessed' in result)) return result;
		redirect(303, `/train/certificates/${enrolmentId}?done=assess`);
	},
};
