import { pickLocale } from '@sleutelwerk/core';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const chosen = pickLocale(event.url.searchParams.get('in'), 'nl');
	return { chosen, ...(await loadFrom(event, () => event.locals.api.recording.list({ locale: chosen }))) };
};
