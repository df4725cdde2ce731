export { TICKET_SECONDS } from '@sleutelwerk/auth';

/** The ticket of who scanned a code; only sent to the page where one checks in. */
export const CHECK_IN_COOKIE = 'in';
