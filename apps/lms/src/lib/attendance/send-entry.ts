import type { Entry, KeptBy, Outcome } from './entry.ts';
import type { Recorded } from './roster-view.ts';

/** An answer about a guest names no state and nothing that contradicts it. */
type Answer = Pick<Recorded, 'person' | 'meeting' | 'deviceAt'> &
	Partial<Pick<Recorded, 'state' | 'contradiction' | 'enrolmentId'>>;

/** Sends one entry to the API of this site, with the device's clock of this moment beside that of the tap. */
export async function sendEntry(entry: Entry, keptBy?: KeptBy): Promise<Outcome> {
	const { kind, ...given } = entry;
	const name = kind === 'mark' ? 'attendance.mark' : 'attendance.addWalkIn';
	try {
		const response = await fetch(`/api/trpc/${name}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ ...given, sentAt: new Date().toISOString(), ...(keptBy && { keptBy }) }),
			// Goes on when the page is left at the same moment.
			keepalive: true,
			signal: AbortSignal.timeout(15_000),
		});
		if (response.status === 401) return { kind: 'logged-out' };
		if (response.status >= 500 || response.status === 429) return { kind: 'later' };
		if (!response.ok) return refusalOf(response.status, await response.text(), keptBy);
		const { result } = (await response.json()) as { result: { data: Answer } };
		const {
			person,
			meeting,
			deviceAt,
			state = 'walk-in',
			contradiction = [],
			enrolmentId = null,
		} = result.data;
		return { kind: 'kept', recorded: { person, meeting, deviceAt, state, contradiction, enrolmentId } };
	} catch {
		// No network, or an answer that broke off: the same request again is harmless.
		return { kind: 'later' };
	}
}

function refusalOf(status: number, body: string, keptBy: KeptBy | undefined): Outcome {
	if (status === 403 && keptBy) return { kind: 'other-account' };
	const code = /"appCode":"([A-Z_]+)"/.exec(body)?.[1];
	return { kind: 'refused', problem: code ? `error.${code}` : 'attendance.refused' };
}
