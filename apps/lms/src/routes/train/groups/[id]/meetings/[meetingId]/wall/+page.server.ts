import { checkGroup } from '#lib/server/group-path.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { id, meetingId } = event.params;
	const wall = await loadFrom(event, () => event.locals.api.attendance.wall({ meetingId }));
	checkGroup(wall, id);
	return { wall };
};
