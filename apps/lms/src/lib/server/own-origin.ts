/**
 * Whether a request may act with the session cookie. A browser names where a request comes from: another site's is
 * refused. A program that names nothing carries a cookie only when somebody gave it one; SameSite=Lax keeps a browser's
 * cookie at home, and a form of another site cannot send JSON.
 */
export function comesFromUs(headers: Headers, origin: string): boolean {
	const site = headers.get('sec-fetch-site');
	if (site && site !== 'same-origin' && site !== 'none') return false;
	const from = headers.get('origin');
	return from === null || from === origin;
}
