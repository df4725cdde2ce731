/** Logs in as one of the demonstration's people as a browser without script does; gives the cookie. Throws when refused. */
export async function logIn(origin: string, who: string): Promise<string> {
	const answer = await fetch(`${origin}/login`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ email: `${who}@example.test`, password: 'sleutelwerk-demo' }),
	});
	const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
	if (answer.status !== 303 || !cookie) throw new Error(`${who} was not let in (${answer.status})`);
	return cookie;
}
