import { Refused } from './insist.ts';

type Where = { origin: string };
type Answer = {
	result?: { data: unknown };
	error?: { data?: { appCode?: string } };
};

/** Somebody of the demonstration, logged in by the form; calls what pages with script call. */
export class MemberClient {
	readonly #origin: string;
	readonly #cookie: string;

	constructor({ origin }: Where, cookie: string) {
		this.#origin = origin;
		this.#cookie = cookie;
	}

	/** `address`: where the lms answers, if not at its origin (one of several processes). Throws Refused. */
	static async logIn(house: Where, who: string, address = house.origin): Promise<string> {
		const response = await fetch(`${address}/login`, {
			method: 'POST',
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000),
			headers: { origin: house.origin, accept: 'text/html' },
			body: new URLSearchParams({ email: `${who}@example.test`, password: 'sleutelwerk-demo' }),
		});
		await response.arrayBuffer();
		const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]);
		if (response.status !== 303 || cookie.length === 0)
			throw new Refused('log-in', { status: response.status, code: 'no cookie' });
		return cookie.join('; ');
	}

	/** Calls a procedure that changes something. Throws Refused with its code; another error where the line broke. */
	async call(name: string, input: object, address = this.#origin): Promise<unknown> {
		const response = await fetch(`${address}/api/trpc/${name}`, {
			method: 'POST',
			signal: AbortSignal.timeout(30_000),
			headers: { origin: this.#origin, cookie: this.#cookie, 'content-type': 'application/json' },
			body: JSON.stringify(input),
		});
		const answer = (await response.json()) as Answer;
		if (!answer.result)
			throw new Refused(name, {
				status: response.status,
				code: answer.error?.data?.appCode ?? 'no code',
			});
		return answer.result.data;
	}

	/** A page as it is; the status with which it came. */
	async page(path: string, address = this.#origin): Promise<{ status: number; text: string }> {
		const response = await fetch(`${address}${path}`, {
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000),
			headers: { cookie: this.#cookie, accept: 'text/html' },
		});
		return { status: response.status, text: await response.text() };
	}
}
