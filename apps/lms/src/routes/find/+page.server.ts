import { styleHashOf } from '@sleutelwerk/widgets';
import { readyHtml } from '#lib/server/widgets/index.ts';
import type { PageServerLoad } from './$types';

// A public page runs no script of the framework: nothing is stored, and a cheap phone loads only the finder's own.
export const csr = false;

/** The finder of the private frame, with fields to type in: on our own page nobody else's script can listen. */
export const load: PageServerLoad = async ({ locals }) => {
	locals.styleHashes = [styleHashOf('finder')];
	const frame = await readyHtml(locals, (locale) => `1/frame/finder.${locale}.html`);
	return { hasOwnLanguage: true, ready: /<body>([^]*)<\/body>/.exec(frame)?.[1] ?? '' };
};
