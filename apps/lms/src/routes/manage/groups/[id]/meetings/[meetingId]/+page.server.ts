import { error } from '@sveltejs/kit';
import { loadFrom } from '#lib/server/load.ts';
import { onlyCoordinators } from '#lib/server/only-trainers.ts';
import { decideWalkIn } from '#lib/server/walk-in-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyCoordinators(event);
	const { id, meetingId } = event.params;
	const roster = await loadFrom(event, () => event.locals.api.attendance.list({ meetingId }));
	if (roster.cohort.id !== id) error(404, { message: 'error.NOT_FOUND' });
	return { roster: { ...roster, isMine: false } };
};

export const actions: Actions = { decide: decideWalkIn };
