import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

// No script, no storage: an employer's computer keeps nothing but the address.
export const csr = false;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Somebody types the number of a certificate, or pastes its whole address: a plain form that needs no script. */
export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('id');
	if (typed === null) return { typed: '', isWrong: false };
	const id = ID.exec(typed)?.[0];
	if (!id) return { typed: typed.slice(0, 200), isWrong: true };
	const lang = url.searchParams.get('lang');
	redirect(303, `/verify/${id.toLowerCase()}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`);
};
