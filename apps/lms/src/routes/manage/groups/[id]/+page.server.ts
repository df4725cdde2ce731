import { loadFrom } from '#lib/server/load.ts';
import { onlyCoordinators } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

/** A coordinator looks at a group; what is to be done there its trainers do. */
export const load: PageServerLoad = async (event) => {
	onlyCoordinators(event);
	const group = await loadFrom(event, () => event.locals.api.cohort.show({ id: event.params.id }));
	return { group: { ...group, isMine: false } };
};
