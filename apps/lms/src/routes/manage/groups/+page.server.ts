import { languagesIn } from '#lib/server/group-form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { pageOf } from '#lib/server/page-of.ts';
import type { PageServerLoad } from './$types';

const STATES = ['open', 'running', 'finished'] as const;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const search = searchParams.get('search')?.slice(0, 120) ?? '';
	const state = STATES.find((one) => one === searchParams.get('state'));
	const list = await loadFrom(event, () =>
		event.locals.api.cohort.browse({
			page: pageOf(event.url),
			...(search ? { search } : {}),
			...(state ? { state } : {}),
		}),
	);
	const names = new Map<string, string>(
		languagesIn(event.locals.locale).map(({ code, name }) => [code, name]),
	);
	const groups = list.groups.map((group) => ({
		...group,
		languages: group.languages.map((code) => names.get(code) ?? code),
	}));
	return { ...list, groups, search, state: state ?? '', states: STATES };
};
