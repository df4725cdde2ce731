import { loadFrom } from '#lib/server/load.ts';
import { pageOf } from '#lib/server/page-of.ts';
import type { PageServerLoad } from './$types';
import { wishOf } from './wish-of.ts';

export const load: PageServerLoad = async (event) => {
	const wish = wishOf(event.url);
	const list = await loadFrom(event, () =>
		event.locals.api.certificate.listIssued({ ...wish, page: pageOf(event.url) }),
	);
	return { ...list, search: wish.search ?? '', state: wish.state ?? '' };
};
