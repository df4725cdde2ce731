import { error } from '@sveltejs/kit';

/** A half-day is only where its group is: under another group's address it is not there. */
export function checkGroup(shown: { cohort: { id: string } }, groupId: string): void {
	if (shown.cohort.id !== groupId) error(404, { message: 'error.NOT_FOUND' });
}
