import { loadPerson, movePersonAway, takePersonOut } from '#lib/server/group-person.ts';
import { onlyCoordinators } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyCoordinators(event);
	const shown = await loadPerson(event);
	// A coordinator who also trains reads what her people need on her trainer's page.
	return { ...shown, person: { ...shown.person, isMine: false } };
};

export const actions: Actions = {
	out: (event) => takePersonOut(event, '/manage/groups'),
	move: movePersonAway,
};
