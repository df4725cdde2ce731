/** A coming webinar as `webinar.list` gives it. */
export type Webinar = {
	id: string;
	title: string;
	/** ISO 8601, UTC. */
	startsAt: string;
	durationMinutes: number;
	/** BCP 47. */
	languages: readonly string[];
	seats: number;
	seatsLeft: number;
	audience: string;
	waitingList: boolean;
	/** Day (`YYYY-MM-DD`, or an ISO time) on which all that was typed is erased, where the host says it. */
	deletedOn?: string;
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
	constructor(code: string) {
		super(code);
		this.code = code;
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

type Answer<Output> = { result?: { data: Output }; error?: { data?: { appCode?: string; code?: string } } };

async function call<Output>(address: string, options: RequestInit): Promise<Output> {
	let answer: Answer<Output>;
	try {
		const response = await fetch(address, { ...options, credentials: 'omit', referrerPolicy: 'no-referrer' });
		answer = (await response.json()) as Answer<Output>;
	} catch {
		throw new CallError('NETWORK');
	}
	if (answer.result) return answer.result.data;
	throw new CallError(answer.error?.data?.appCode ?? answer.error?.data?.code ?? 'UNKNOWN');
}
