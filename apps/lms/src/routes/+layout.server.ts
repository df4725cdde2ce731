import { isUnread } from '@sleutelwerk/content/translations';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer, locale } = locals;
	return {
		locale,
		/** Nobody of this language has read the interface yet. */
		isUnread: isUnread('interface', locale),
		viewer: viewer && {
			name: viewer.name,
			shownName: viewer.shownName,
			roles: [...viewer.roles] as string[],
			organisationName: viewer.organisationName,
		},
	};
};
