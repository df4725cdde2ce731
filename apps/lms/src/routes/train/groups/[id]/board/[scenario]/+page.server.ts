import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { id: cohortId, scenario: scenarioId } = event.params;
	return {
		board: await loadFrom(event, () =>
			event.locals.api.board.show({ cohortId, scenarioId, locale: event.locals.locale }),
		),
	};
};
