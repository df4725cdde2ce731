import { error, type RequestEvent } from '@sveltejs/kit';

/**
 * The contract keeps these pages for trainers. A coordinator may ask the API for the same, read only; her page for it
 * stands under `/manage`. Logged out is left to the query, which leads to the log-in page.
 */
export function onlyTrainers({ locals }: Pick<RequestEvent, 'locals'>): void {
	if (locals.viewer && !locals.viewer.roles.has('trainer')) error(403, { message: 'error.NOT_ALLOWED' });
}
