import { elementFacts } from '@sleutelwerk/widgets';
import { error } from '@sveltejs/kit';
import { widgetFiles } from '#lib/server/widgets/index.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** What the elements take, read from the manifest that is served: no list of it is kept by hand. */
export const load: PageServerLoad = async ({ locals: { context, api } }) => {
	const manifest = await widgetFiles(context).read('1/custom-elements.json', api.service);
	if (!manifest) error(503, { message: 'error.unexpected' });
	return { elements: elementFacts(manifest.bytes.toString()) };
};
