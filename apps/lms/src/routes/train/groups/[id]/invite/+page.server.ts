import { error } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { inviteOf } from '#lib/server/invite-form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { cohorts } = await loadFrom(event, () => event.locals.api.people.showInvite());
	const group = cohorts.find((one) => one.id === event.params.id);
	// Nobody is invited to a finished group; of others’ groups one learns nothing.
	if (!group) error(404, { message: 'error.NOT_FOUND' });
	return { group };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const invitation = { ...inviteOf(form), role: 'trainee' as const, cohortId: event.params.id };
		return await formAction(event, form, () => event.locals.api.people.invite(invitation));
	},
};
