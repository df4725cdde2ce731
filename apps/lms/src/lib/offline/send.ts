import type { MyPart } from '@sleutelwerk/api';
import type { SentDeed } from '@sleutelwerk/core';
import type { Outcome } from './outbox.ts';

type Refusal = { error: { data: { appCode: string; fields: Record<string, string> } } };

const LONGEST_MS = 20_000;

/** Sends one deed to the API of this site; the same one again is harmless. */
export async function sendDeed(sent: SentDeed): Promise<Outcome> {
	try {
		const response = await fetch('/api/trpc/offline.send', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(sent),
			signal: AbortSignal.timeout(LONGEST_MS),
		});
		if (response.ok) return { kind: 'received' };
		if ([401, 403].includes(response.status)) return { kind: 'logged-out' };
		if ([429, 502, 503, 504].includes(response.status)) return { kind: 'later' };
		if (response.status >= 500) return { kind: 'held' };
		const { error } = (await response.json()) as Refusal;
		// Somebody else logged in meanwhile: not theirs to send, and not to be thrown away.
		if (error.data.fields.owner) return { kind: 'logged-out' };
		return { kind: 'refused', code: error.data.appCode };
	} catch {
		// No network, or an answer that broke off.
		return { kind: 'later' };
	}
}

/** An answer of the server, or why there is none. */
export type Asked<T> = { kind: 'answer'; value: T } | { kind: 'logged-out' } | { kind: 'unreachable' };

async function ask<T>(procedure: string, input?: unknown): Promise<Asked<T>> {
	const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
	try {
		const response = await fetch(`/api/trpc/${procedure}${query}`, {
			signal: AbortSignal.timeout(LONGEST_MS),
		});
		// Not allowed or not found: somebody else is logged in, who has no course.
		if ([401, 403, 404].includes(response.status)) return { kind: 'logged-out' };
		if (!response.ok) return { kind: 'unreachable' };
		const { result } = (await response.json()) as { result: { data: T } };
		return { kind: 'answer', value: result.data };
	} catch {
		return { kind: 'unreachable' };
	}
}

/** Whose account this browser is logged in with. */
export const askOwner = () => ask<{ owner: string; now: string }>('offline.showOwner');
/** What the account did in a part. */
export const askMine = (part: number) => ask<MyPart>('offline.showMine', { part });
