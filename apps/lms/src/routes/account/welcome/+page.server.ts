import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { shownName, loginName, email } = await loadFrom(event, () => event.locals.api.account.show());
	return { shownName, loginName: email ? null : loginName };
};
