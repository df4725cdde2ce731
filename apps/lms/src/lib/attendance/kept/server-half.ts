import type { Roster } from '../roster-view.ts';

/** The server's half of the key of a kept list, for who is logged in now; null without network or log-in. */
export async function fetchHalf(keepId: string): Promise<{ owner: string; key: string } | null> {
	return await ask('attendance.keptListKey', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ keepId }),
	});
}

/** The list as it stands on the server; null without network or log-in. */
export async function fetchRoster(meetingId: string): Promise<Roster | null> {
	const input = encodeURIComponent(JSON.stringify({ meetingId }));
	return await ask(`attendance.list?input=${input}`, {});
}

async function ask<T>(what: string, init: RequestInit): Promise<T | null> {
	try {
		const answer = await fetch(`/api/trpc/${what}`, { ...init, signal: AbortSignal.timeout(8_000) });
		if (!answer.ok) return null;
		const { result } = (await answer.json()) as { result: { data: T } };
		return result.data;
	} catch {
		return null;
	}
}
