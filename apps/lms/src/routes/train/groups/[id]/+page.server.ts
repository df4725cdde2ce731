import { meetingFields, textField } from '#lib/server/meeting-form.ts';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	return { group: await loadFrom(event, () => event.locals.api.cohort.show({ id: event.params.id })) };
};

export const actions: Actions = {
	/** "I have spoken to her." */
	spoken: async (event) => {
		const form = await event.request.formData();
		const enrolmentId = textField(form, 'enrolmentId');
		const result = await formAction(event, form, () => event.locals.api.cohort.clearContact({ enrolmentId }));
		return 'name' in result ? { spokenTo: result.name } : result;
	},
	days: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.cohort.setDays({
				enrolmentId: textField(form, 'enrolmentId'),
				intake: textField(form, 'intake'),
				confidentiality: textField(form, 'confidentiality'),
				...(form.has('vog') ? { vog: textField(form, 'vog') } : {}),
			}),
		);
		return 'name' in result ? { keptFor: result.name } : result;
	},
	add: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.meeting.add({ cohortId: event.params.id, ...meetingFields(form) }),
		);
		if (!('id' in result)) return result;
		redirect(303, `/train/groups/${event.params.id}/meetings/${result.id}`);
	},
};
