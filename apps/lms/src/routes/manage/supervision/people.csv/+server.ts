import { onlyCoordinators } from '#lib/server/only-trainers.ts';
import { statusFile } from '#lib/server/status-list.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	onlyCoordinators(event);
	return await statusFile(event);
};
