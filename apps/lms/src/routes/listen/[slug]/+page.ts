import { momentIn } from '#lib/listen/moment.ts';
import type { PageLoad } from './$types';

// A public page runs no script of the framework: nothing is stored.
export const csr = false;

export const load: PageLoad = ({ data, url }) => ({
	...data,
	title: data.episode.title,
	/** A link to a moment: `?t=65`. */
	from: momentIn(url.searchParams.get('t'), data.episode.sound?.seconds ?? 0),
});
