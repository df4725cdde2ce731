import { json } from '@sveltejs/kit';
import { checkGroup } from '#lib/server/group-path.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { RequestHandler } from './$types';

/** Who is in now, for the screen that asks every few seconds: chosen names and a number. */
export const GET: RequestHandler = async (event) => {
	const { id, meetingId } = event.params;
	const wall = await loadFrom(event, () => event.locals.api.attendance.wall({ meetingId }));
	checkGroup(wall, id);
	return json({ names: wall.names, others: wall.others });
};
