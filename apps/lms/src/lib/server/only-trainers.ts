import { error, type RequestEvent } from '@sveltejs/kit';
import type { Viewer } from '@sleutelwerk/api';

type Role = Viewer['roles'] extends ReadonlySet<infer R> ? R : never;
type Event = Pick<RequestEvent, 'locals'>;

/**
 * The contract keeps these pages for trainers. A coordinator may ask the API for the same, read only; her page for it
 * stands under `/manage`. Logged out is left to the query, which leads to the log-in page.
 */
export function onlyTrainers(event: Event): void {
	only(event, 'trainer');
}

/** The same the other way round: a trainer sees her groups under `/train`. */
export function onlyCoordinators(event: Event): void {
	only(event, 'coordinator');
}

function only({ locals }: Event, role: Role): void {
	if (locals.viewer && !locals.viewer.roles.has(role)) error(403, { message: 'error.NOT_ALLOWED' });
}
