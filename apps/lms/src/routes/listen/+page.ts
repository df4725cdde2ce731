import type { PageLoad } from './$types';

// A public page runs no script of the framework: nothing is stored.
export const csr = false;

export const load: PageLoad = async ({ data, parent, url }) => ({
	...data,
	title: (await parent()).t('episode.title'),
	feed: `${url.origin}/listen/feed.xml`,
});
