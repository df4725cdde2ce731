import { loadPerson, savePersonIntake, takePersonOut } from '#lib/server/group-person.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const shown = await loadPerson(event);
	// Moving people between groups is the coordinator's.
	return { ...shown, person: { ...shown.person, targets: [] } };
};

export const actions: Actions = {
	out: (event) => takePersonOut(event, '/train/groups'),
	intake: savePersonIntake,
};
