import { json } from '@sveltejs/kit';
import { checkGroup } from '#lib/server/group-path.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { RequestHandler } from './$types';

/** The code of this half minute, for the screen that asks again when it has turned. */
export const GET: RequestHandler = async (event) => {
	const { id, meetingId } = event.params;
	const door = await loadFrom(event, () => event.locals.api.attendance.code({ meetingId }));
	checkGroup(door, id);
	return json({ code: door.code, closed: door.closed });
};
