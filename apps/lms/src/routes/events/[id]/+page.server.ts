import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

// A public page: nothing is stored on the device.
export const csr = false;

export const load: PageServerLoad = async (event) => {
	const { api, ownLocale: lang } = event.locals;
	const { id } = event.params;
	return { webinar: await loadFrom(event, () => api.webinar.read({ id, lang })) };
};
