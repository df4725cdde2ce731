import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import { readAssessment } from '../read-assessment.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { api } = event.locals;
	const { enrolment: enrolmentId } = event.params;
	const person = await loadFrom(event, () => api.competence.show({ enrolmentId }));
	const { task } = person;
	const play =
		task?.state === 'done' ? await loadFrom(event, () => api.competence.showPlay({ taskId: task.id })) : null;
	return { person, play, id: randomUUID(), done: event.url.searchParams.get('done') };
};

export const actions: Actions = {
	choose: async (event) => {
		const form = await event.request.formData();
		const { enrolment: enrolmentId } = event.params;
		const place = textOf(form, 'place') === 'here' ? ('here' as const) : ('home' as const);
		const order = { enrolmentId, place, scenarioId: textOf(form, 'scenarioId') };
		const result = await formAction(event, form, () => event.locals.api.competence.choose(order));
		if (!('taskId' in result)) return result;
		redirect(303, `/train/certificates/${enrolmentId}/unseen?done=chosen`);
	},
	withdraw: async (event) => {
		const form = await event.request.formData();
		const taskId = textOf(form, 'task');
		const result = await formAction(event, form, () => event.locals.api.competence.withdraw({ taskId }));
		if (!('withdrawn' in result)) return result;
		redirect(303, `/train/certificates/${event.params.enrolment}/unseen?done=withdrawn`);
	},
	assess: async (event) => {
		const form = await event.request.formData();
		const { enrolment: enrolmentId } = event.params;
		const taskId = textOf(form, 'task');
		const order = { ...readAssessment(form), enrolmentId, kind: 'unseen' as const, taskId };
		const result = await formAction(event, form, () => event.locals.api.competence.assess(order));
		if (!('assessed' in result)) return result;
		redirect(303, `/train/certificates/${enrolmentId}?done=assess`);
	},
};
