import { loadEvening, saveTurns } from '#lib/server/evening.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	return { ...(await loadEvening(event)), isTrainer: true };
};

export const actions: Actions = { turns: saveTurns };
