/** Among whom one may be left to oneself. */
export const WEBINAR_AUDIENCES = ['everybody', 'women', 'men'] as const;
export type WebinarAudience = (typeof WEBINAR_AUDIENCES)[number];

/** A coming webinar as `webinar.list` gives it. */
export type Webinar = {
	id: string;
	title: string;
	/** ISO 8601, UTC. */
	startsAt: string;
	durationMinutes: number;
	/** BCP 47. */
	languages: readonly string[];
	/** Languages somebody interprets into, BCP 47, where the host says it. */
	interpreters?: readonly string[];
	seats: number;
	seatsLeft: number;
	audience: WebinarAudience;
	waitingList: boolean;
	/** Day (`YYYY-MM-DD`, or an ISO time) on which all that was typed is erased, where the host says it. */
	deletedOn?: string;
	/** Language the title is in, where it is not there in the one that was asked for. */
	titleLang?: string;
};

export type SignUpInput = {
	webinarId: string;
	/** Makes a repeat harmless. */
	requestId: string;
	name?: string;
	email?: string;
	lang?: string;
	partner?: string;
	mail?: { subject: 'neutral' | 'open'; from?: string; until?: string };
};
export type SignUpResult = { state: 'confirmed' | 'waiting'; place: number | null; code: string };

/** An answer that is no success. `code` is the product's own (`data.appCode`), or `NETWORK` when there was no answer. */
export class CallError extends Error {
	readonly code: string;
	/** Names of the fields that the host refused. */
	readonly fields: readonly string[];
	constructor(code: string, fields: readonly string[] = []) {
		super(code);
		this.code = code;
		this.fields = fields;
	}
}

/** Asks a public query of the host (tRPC 11 over plain HTTP: no client library, no cookie). Rejects with `CallError`. */
export async function ask<Output>(from: string, name: string, input: object): Promise<Output> {
	const query = new URLSearchParams({ input: JSON.stringify(input) });
	return call<Output>(`${from}/api/trpc/${name}?${query}`, {});
}

/** Tells the host something. Rejects with `CallError`. */
export async function tell<Output>(from: string, name: string, input: object): Promise<Output> {
	return call<Output>(`${from}/api/trpc/${name}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(input),
	});
}

type Refusal = { appCode?: string; code?: string; fields?: Readonly<Record<string, string>> };
type Answer<Output> = { result?: { data: Output }; error?: { data?: Refusal } };

async function call<Output>(address: string, options: RequestInit): Promise<Output> {
	let answer: Answer<Output>;
	try {
		const response = await fetch(address, { ...options, credentials: 'omit', referrerPolicy: 'no-referrer' });
		answer = (await response.json()) as Answer<Output>;
	} catch {
		throw new CallError('NETWORK');
	}
	if (answer.result) return answer.result.data;
	const refusal = answer.error?.data ?? {};
	throw new CallError(refusal.appCode ?? refusal.code ?? 'UNKNOWN', Object.keys(refusal.fields ?? {}));
}
