import { randomInt, randomUUID } from 'node:crypto';

export type Place = { state: 'confirmed' | 'waiting'; place: number | null; code: string };
export type Listed = { id: string; seats: number; seatsLeft: number };

/** The public procedures as a widget calls them; each call from another address, so that no limit is in the way. */
export class WebinarClient {
	readonly #origin: string;
	readonly #patience: number;

	/** `patience`: milliseconds after which a call is given up. */
	constructor(origin: string, patience = 20_000) {
		this.#origin = origin;
		this.#patience = patience;
	}

	async find(id: string): Promise<Listed> {
		const answer = await this.#call('GET', 'webinar.list?input=%7B%7D');
		const listed = (answer as Listed[]).find((one) => one.id === id);
		if (!listed) throw new Error(`webinar ${id} is not listed`);
		return listed;
	}

	async signUp(webinarId: string, requestId: string = randomUUID(), email?: string): Promise<Place> {
		const wish = { webinarId, requestId, ...(email ? { email } : {}) };
		return (await this.#call('POST', 'webinar.signUp', wish)) as Place;
	}

	/** What a code stands for now. */
	async place(code: string): Promise<Pick<Place, 'state' | 'place'>> {
		const input = encodeURIComponent(JSON.stringify({ code }));
		return (await this.#call('GET', `webinar.place?input=${input}`)) as Pick<Place, 'state' | 'place'>;
	}

	async leave(code: string): Promise<void> {
		await this.#call('POST', 'webinar.leave', { code });
	}

	async #call(method: string, path: string, body?: object): Promise<unknown> {
		const response = await fetch(`${this.#origin}/api/trpc/${path}`, {
			method,
			signal: AbortSignal.timeout(this.#patience),
			headers: {
				'content-type': 'application/json',
				'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
			},
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		const answer = (await response.json()) as { result?: { data: unknown } };
		if (!response.ok || !answer.result)
			throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
		return answer.result.data;
	}
}
