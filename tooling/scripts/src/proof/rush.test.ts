import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { ProofHouse } from './proof-model.ts';
import { rush } from './rush.ts';

let server: Server | null = null;
let dataDir = '';
afterEach(() => {
	server?.close();
	rmSync(dataDir, { recursive: true, force: true });
});

type Faults = { seats?: number; mails?: number; moveUp?: number; forgets?: boolean };

/** A stand-in for the product with one webinar: `faults` plants what must never happen. */
class FakeHouse {
	readonly #faults: Required<Faults>;
	readonly #mailDir: string;
	#id = '';
	/** Codes in order of arrival by request. */
	readonly #codes = new Map<string, string>();
	#seated: string[] = [];
	#waiting: string[] = [];

	constructor(faults: Faults, mailDir: string) {
		this.#faults = { seats: 50, mails: 1, moveUp: 1, forgets: false, ...faults };
		this.#mailDir = mailDir;
	}

	answer(url: URL, body: string): unknown {
		const input = JSON.parse(body || url.searchParams.get('input') || '{}') as Record<string, string>;
		if (url.pathname.endsWith('webinar.list')) return [{ id: this.#id, seats: 50, seatsLeft: 0 }];
		if (url.pathname.endsWith('webinar.leave')) return this.#leave(input.code ?? '');
		if (url.pathname.endsWith('webinar.place')) return this.#placeOf(input.code ?? '');
		this.#id = input.webinarId ?? '';
		return this.#signUp(input.requestId ?? '', input.email ?? '');
	}

	#signUp(requestId: string, email: string) {
		const earlier = this.#codes.get(requestId);
		if (earlier && !this.#faults.forgets) return { code: earlier, ...this.#placeOf(earlier) };
		const code = `c${this.#codes.size}${earlier ? 'again' : ''}`;
		this.#codes.set(requestId, code);
		(this.#seated.length < this.#faults.seats ? this.#seated : this.#waiting).push(code);
		for (let at = 0; at < this.#faults.mails; at += 1)
			writeFileSync(path.join(this.#mailDir, `${code}-${at}.eml`), `To: <${email}>\r\n\r\nhello`);
		return { code, ...this.#placeOf(code) };
	}

	#leave(code: string) {
		this.#seated = this.#seated.filter((one) => one !== code);
		this.#seated.push(...this.#waiting.splice(0, this.#faults.moveUp));
		return { left: true };
	}

	#placeOf(code: string) {
		if (this.#seated.includes(code)) return { state: 'confirmed', place: null };
		return { state: 'waiting', place: this.#waiting.indexOf(code) + 1 };
	}
}

async function openFake(faults: Faults): Promise<ProofHouse> {
	dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-rush-'));
	mkdirSync(path.join(dataDir, 'mail'));
	const house = new FakeHouse(faults, path.join(dataDir, 'mail'));
	server = createServer((request, response) => void serve(house, request, response));
	await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { origin, dataDir, told: { webinars: { open: '', nearlyFull: '' } } };
}

async function serve(house: FakeHouse, request: IncomingMessage, response: ServerResponse): Promise<void> {
	let body = '';
	for await (const chunk of request) body += String(chunk);
	const url = new URL(request.url ?? '', 'http://house');
	if (url.pathname === '/readyz') return void response.end('{}');
	// A page of the coordinator: a form that was taken.
	if (!url.pathname.startsWith('/api/'))
		return void response.writeHead(303, { location: '/', 'set-cookie': 'session=x; Path=/' }).end();
	const data = house.answer(url, body);
	// The proof learns the webinar's id from itself: the list is asked for only after somebody signed up.
	response.end(JSON.stringify({ result: { data } }));
}

it('holds where nobody gets one too many and everybody one mail', async () => {
	await expect(rush.round(await openFake({}), 0)).resolves.toBeUndefined();
});

it.each([
	['a seat too many', { seats: 51 }, '51 seats given'],
	['a second mail', { mails: 2 }, '500 of 500 did not get exactly one mail'],
	['two who move up for one', { moveUp: 2 }, 'more than one moved up'],
	['nobody who moves up', { moveUp: 0 }, 'did not move up'],
	['a request that is counted again', { forgets: true }, 'an acknowledged sign-up is gone'],
])('fails with %s', async (_what, faults, sentence) => {
	await expect(rush.round(await openFake(faults), 0)).rejects.toThrow(sentence);
});
