import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ProofHouse } from './proof-model.ts';

const DAY = 86_400_000;

/** The coordinator of the demonstration, by the forms of her own pages. Logged in once for a house, not once a round. */
export class CoordinatorClient {
	readonly #origin: string;
	readonly #sessionFile: string;

	constructor({ origin, dataDir }: Pick<ProofHouse, 'origin' | 'dataDir'>) {
		this.#origin = origin;
		this.#sessionFile = path.join(dataDir, 'proof-session');
	}

	/** Makes and opens a webinar with so many seats; gives its id. */
	async openWebinar(seats: number): Promise<string> {
		const id = randomUUID();
		const day = new Date(Date.now() + 40 * DAY).toISOString().slice(0, 10);
		const facts = { 'title.nl': `Proef ${id.slice(0, 4)}`, day, time: '19:30', minutes: '90' };
		const wish = { ...facts, languages: 'nl', audience: 'everybody', deleteAfterDays: '14' };
		await this.#send('/manage/events/new', { ...wish, id, seats: String(seats) });
		const room = ['hidden', 'notRecorded', 'chatOff'].map((rule): [string, string] => ['room', rule]);
		await this.#send(`/manage/events/${id}?/open`, room);
		return id;
	}

	async #send(to: string, fields: Record<string, string> | [string, string][]): Promise<void> {
		const response = await this.#post(to, fields, await this.#cookie());
		if (response.status !== 303) throw new Error(`${to}: ${response.status} instead of a redirect`);
	}

	async #cookie(): Promise<string> {
		if (existsSync(this.#sessionFile)) return readFileSync(this.#sessionFile, 'utf8');
		const who = { email: 'coordinator@example.test', password: 'sleutelwerk-demo' };
		const response = await this.#post('/login', who, '');
		const cookie = response.headers
			.getSetCookie()
			.map((one) => one.split(';')[0])
			.join('; ');
		if (!cookie) throw new Error(`the coordinator was not let in: ${response.status}`);
		writeFileSync(this.#sessionFile, cookie);
		return cookie;
	}

	async #post(to: string, fields: Record<string, string> | [string, string][], cookie: string) {
		const response = await fetch(`${this.#origin}${to}`, {
			method: 'POST',
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000),
			headers: { origin: this.#origin, accept: 'text/html', cookie },
			body: new URLSearchParams(fields),
		});
		await response.arrayBuffer();
		return response;
	}
}
