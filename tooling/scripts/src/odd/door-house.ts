import { ERROR_CODES } from '@sleutelwerk/core';
import type { Role } from '@sleutelwerk/db/schema';

/** A running demonstration whose doors are tried; what it holds may be changed by it. */
export type DoorHouse = {
	origin: string;
	/** Forgets who tried how often, where the caller can: else many tries end at a limit and nothing behind it is met. */
	forgetAttempts?: () => Promise<void>;
};

export type Asked = {
	path: string;
	method?: string;
	headers?: Readonly<Record<string, string>>;
	body?: string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams;
};
export type Answer = { status: number; headers: Headers; text: string };

// An answer later than this is a hang (issue 7).
const HANG_MS = 10_000;
// What only the inside knows.
const INSIDE =
	/node_modules|packages\/[a-z-]+\/src|postgres(?:ql)?:\/\/|(?:select|insert into|update) "[a-z_]+"|\n\s+at \w+.* \(|DrizzleQueryError|PostgresError|TypeError:/;

/** Sends it and judges what comes back: an answer or a refusal in time, with nothing of the inside in it. Throws otherwise. */
export async function askDoor(house: DoorHouse, asked: Asked): Promise<Answer> {
	// Once more where nothing came: what hangs hangs again, and a machine that was busy elsewhere does not.
	const answer = await send(house, asked)
		.catch(() => send(house, asked))
		.catch((cause: unknown) => {
			throw new Error(`no answer within ${HANG_MS / 1000} s for ${describeAsked(asked)}: ${causeOf(cause)}`);
		});
	const problem = problemOf(answer);
	if (problem) throw new Error(`${problem} for ${describeAsked(asked)}`);
	return answer;
}

async function send(
	{ origin }: DoorHouse,
	{ path, method = 'GET', headers = {}, body }: Asked,
): Promise<Answer> {
	const response = await fetch(`${origin}${path}`, {
		method,
		redirect: 'manual',
		signal: AbortSignal.timeout(HANG_MS),
		headers: { accept: 'text/html', 'x-forwarded-for': someAddress(), ...headers },
		...(body === undefined ? {} : { body }),
	});
	return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What is wrong with an answer of any door; null when nothing is. */
export function problemOf({ status, headers, text }: Answer): string | null {
	if (status >= 500) return `${status} (${text.slice(0, 200).replace(/\s+/g, ' ')})`;
	const found = status >= 400 ? INSIDE.exec(text)?.[0] : undefined;
	if (found) return `the inside shows in a ${status}: ${found.slice(0, 80)}`;
	const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
	if (isPage && text.includes('<sw-odd>')) return `what was sent stands as markup in a page (${status})`;
	return null;
}

/** The stable code of a refused call; throws where a refusal has none. Null for an answer. */
export function codeOfCall({ status, text }: Answer): string | null {
	if (status < 400) return null;
	// Said by Node's parser, before any of ours: an address or a header of more than it reads.
	if (status === 431) return 'TOO_LARGE';
	const code = readCode(text);
	if (!ERROR_CODES.some((known) => known === code))
		throw new Error(`a ${status} without a stable code: ${text.slice(0, 200)}`);
	return code;
}

function readCode(text: string): string {
	try {
		const { error } = JSON.parse(text) as { error?: { data?: { appCode?: string } } };
		return error?.data?.appCode ?? '';
	} catch {
		return '';
	}
}

/** One line about a request, short enough to read. */
function describeAsked({ path, method = 'GET', headers = {}, body }: Asked): string {
	const kept = Object.entries(headers).filter(([name]) => name !== 'cookie' && name !== 'origin');
	return `${method} ${path.slice(0, 300)} ${JSON.stringify(Object.fromEntries(kept)).slice(0, 200)} ${sent(body)}`;
}

function sent(body: Asked['body']): string {
	if (body === undefined) return '';
	if (typeof body === 'string') return body.slice(0, 500);
	if (body instanceof Uint8Array) return `bytes ${Buffer.from(body.subarray(0, 100)).toString('hex')}`;
	return JSON.stringify([...body.entries()].map(([name, value]) => [name, String(value).slice(0, 80)])).slice(
		0,
		700,
	);
}

function causeOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}

// As through a proxy from many homes: no try meets a limit of its address.
function someAddress(): string {
	const byte = () => Math.floor(Math.random() * 256);
	return `10.${byte()}.${byte()}.${byte()}`;
}

const PASSWORD = 'sleutelwerk-demo';
// More than one of each: what is tried as one of them may end her session, her role or her account.
const PEOPLE = {
	trainee: ['trainee', 'other.trainee', 'deelnemer3', 'deelnemer4', 'deelnemer5'],
	'key-person': ['keyperson'],
	trainer: ['trainer', 'other.trainer'],
	coordinator: ['coordinator', 'other.coordinator'],
	partner: ['partner'],
	admin: ['admin'],
} as const satisfies Record<Role, readonly string[]>;

/** Sessions of the demonstration's people, opened when first needed and again when they were lost. */
export class Sessions {
	readonly #house: DoorHouse;
	readonly #cookies = new Map<Role, Promise<string>>();

	constructor(house: DoorHouse) {
		this.#house = house;
	}

	/** Headers of somebody with this role. Throws when nobody of them is let in any more. */
	async headersOf(role: Role): Promise<Record<string, string>> {
		const kept = this.#cookies.get(role) ?? this.#logIn(role);
		this.#cookies.set(role, kept);
		return { cookie: await kept, origin: this.#house.origin };
	}

	/** Looks whether an answer says that the session is gone; the next call then opens another one. */
	notice(role: Role, { status, headers }: Answer): void {
		const leadsOut = status === 303 && (headers.get('location') ?? '').startsWith('/login');
		const isEnded = headers.getSetCookie().some((one) => /^session=;/.test(one));
		if (status === 401 || leadsOut || isEnded) this.#cookies.delete(role);
	}

	async #logIn(role: Role): Promise<string> {
		await this.#house.forgetAttempts?.();
		for (const who of PEOPLE[role]) {
			const answer = await askDoor(this.#house, {
				path: '/login',
				method: 'POST',
				headers: { origin: this.#house.origin },
				body: new URLSearchParams({ email: `${who}@example.test`, password: PASSWORD }),
			});
			const cookie = answer.headers.getSetCookie().find((one) => /^session=./.test(one));
			if (cookie) return cookie.split(';')[0] ?? '';
		}
		throw new Error(`nobody who is ${role} is let in any more`);
	}
}
