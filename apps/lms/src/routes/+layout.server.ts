import type { Viewer } from '@sleutelwerk/api';
import { isUnread } from '@sleutelwerk/content/translations';
import { ownWordsOf } from '#lib/server/own-words.ts';
import type { LayoutServerLoad } from './$types';

// The page that a phone keeps is the same for everybody who learns: no name stands in what is kept.
const ANYBODY = { name: '', shownName: '', roles: ['trainee'], organisationName: '' };

export const load: LayoutServerLoad = ({ locals, route, untrack }) => {
	const { viewer, locale, ownLocale } = locals;
	const isKept = untrack(() => route.id === '/learn/offline');
	return {
		locale,
		ownLocale,
		ownWords: locale === 'nl' ? ownWordsOf(ownLocale) : null,
		/** Nobody of this language has read the interface yet. */
		isUnread: isUnread('interface', locale),
		viewer: viewer && (isKept ? ANYBODY : shownOf(viewer)),
	};
};

function shownOf({ name, shownName, roles, organisationName }: Viewer) {
	return { name, shownName, roles: [...roles] as string[], organisationName };
}
