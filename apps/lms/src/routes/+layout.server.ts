import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer, locale } = locals;
	return {
		locale,
		viewer: viewer && {
			name: viewer.name,
			shownName: viewer.shownName,
			roles: [...viewer.roles] as string[],
			organisationName: viewer.organisationName,
		},
	};
};
