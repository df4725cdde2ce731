import { error, type RequestEvent } from '@sveltejs/kit';
import { isId } from '@sleutelwerk/core';

/** Trainers and coordinators write scenarios; logged out is left to the query, which leads to the log-in page. */
export function onlyWriters({ locals }: Pick<RequestEvent, 'locals'>): void {
	const roles = locals.viewer?.roles;
	if (roles && !roles.has('trainer') && !roles.has('coordinator'))
		error(403, { message: 'error.NOT_ALLOWED' });
}

/** The id of an address; what is not even an id is none of one's own either. */
export function idIn(id: string): string {
	if (!isId(id)) error(404, { message: 'error.NOT_FOUND' });
	return id;
}
