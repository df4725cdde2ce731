import { loadFrom } from '#lib/server/load.ts';
import { yearOf } from './year.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	report: await loadFrom(event, () => event.locals.api.report.show(yearOf(event.url))),
});
