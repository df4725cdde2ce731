import { styleHashOf } from '@sleutelwerk/widgets';
import { readyHtml } from '#lib/server/widgets/index.ts';
import type { PageServerLoad } from './$types';

// A public page runs no script of the framework: nothing is stored, and a cheap phone loads only the card's own.
export const csr = false;

export const load: PageServerLoad = async ({ locals }) => {
	locals.styleHashes = [styleHashOf('card')];
	return { hasOwnLanguage: true, ready: await readyHtml(locals, (locale) => `1/card.${locale}.html`) };
};
