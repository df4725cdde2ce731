import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	mine: await loadFrom(event, () => event.locals.api.account.exportData()),
});
