import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	return {
		boards: await loadFrom(event, () =>
			event.locals.api.board.list({ cohortId: event.params.id, locale: event.locals.locale }),
		),
	};
};
