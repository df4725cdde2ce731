import type { PageLoad } from './$types';

// For everybody, logged in or not: the page itself names nobody. It opens a list that is on this very phone, without a
// network and after the session ran out (docs/decisions/offline-roster.md).
export const load: PageLoad = async ({ parent }) => ({
	title: (await parent()).t('attendance.kept.title'),
});
