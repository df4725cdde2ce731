import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

// No script, no storage: an employer's computer keeps nothing but the address.
export const csr = false;

/** Answers anybody, also about a number that is none: "unknown" is an answer. */
export const load: PageServerLoad = async (event) => {
	const id = event.params.id.slice(0, 200);
	const answer = await loadFrom(event, () => event.locals.api.certificate.verify({ id }));
	return { id, answer };
};
