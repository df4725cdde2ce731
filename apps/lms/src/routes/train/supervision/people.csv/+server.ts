import { onlyTrainers } from '#lib/server/only-trainers.ts';
import { statusFile } from '#lib/server/status-list.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	onlyTrainers(event);
	return await statusFile(event);
};
