import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

/** The page is the same for everybody who learns, because a phone keeps it: nothing of the person stands in it. */
export const load: PageServerLoad = async (event) => {
	await loadFrom(event, () => event.locals.api.offline.showOwner());
};
