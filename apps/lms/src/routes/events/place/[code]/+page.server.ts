import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Where the link of a mail leads. Opening it changes nothing: mail programs open links before people do. */
export const load: PageServerLoad = async (event) => {
	const { api, ownLocale: lang } = event.locals;
	const { code } = event.params;
	return { place: await loadFrom(event, () => api.webinar.place({ code, lang })), code };
};
