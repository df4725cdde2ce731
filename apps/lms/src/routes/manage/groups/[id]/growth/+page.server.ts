import { loadFrom } from '#lib/server/load.ts';
import { onlyCoordinators } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyCoordinators(event);
	return {
		growth: await loadFrom(event, () => event.locals.api.assessment.showGroupGrowth({ id: event.params.id })),
	};
};
