import type { AttendanceState, Recorded } from './roster-view.ts';

/** One tap: what `attendance.mark` takes. The request id makes sending it twice harmless. */
export type Tap = {
	requestId: string;
	meetingId: string;
	enrolmentId: string;
	state: AttendanceState;
	deviceAt: string;
};

/** What became of a try to send. `later`: no network or a server in trouble; it is tried again. */
export type Outcome =
	{ kind: 'kept'; recorded: Recorded } | { kind: 'later' } | { kind: 'logged-out' } | { kind: 'refused' };

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** What the page shows of the queue; a new object after each change. */
export type QueueView = {
	/** Not yet kept by the server. */
	waiting: readonly Tap[];
	/** Newest answer of the server by person. */
	recorded: Readonly<Record<string, Recorded>>;
	/** Refused for good: shown, so that nobody believes they were kept. */
	refused: readonly Tap[];
	/** Newest of all answers, to be read aloud. */
	last: Recorded | null;
	trouble: 'network' | 'logged-out' | null;
};

export const EMPTY_QUEUE: QueueView = { waiting: [], recorded: {}, refused: [], last: null, trouble: null };

/**
 * Taps on their way to the server, in order. A tap leaves the queue only when the server said that it kept it, so the
 * count on the screen is the truth; what fails is tried again, sooner when the network comes back.
 */
export class TapQueue {
	#view = EMPTY_QUEUE;
	#send: (tap: Tap) => Promise<Outcome>;
	#onchange: (view: QueueView) => void;
	#isSending = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wait = FIRST_WAIT_MS;

	constructor(send: (tap: Tap) => Promise<Outcome>, onchange: (view: QueueView) => void = () => undefined) {
		this.#send = send;
		this.#onchange = onchange;
	}

	get view(): QueueView {
		return this.#view;
	}

	#change(next: Partial<QueueView>): void {
		this.#view = { ...this.#view, ...next };
		this.#onchange(this.#view);
	}

	add(tap: Tap): void {
		const { refused, waiting } = this.#view;
		this.#change({
			refused: refused.filter((one) => one.enrolmentId !== tap.enrolmentId),
			waiting: [...waiting, tap],
		});
		void this.flush();
	}

	/** Tries to send everything that waits, now. */
	async flush(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		clearTimeout(this.#timer);
		try {
			for (let tap = this.#view.waiting[0]; tap; tap = this.#view.waiting[0]) {
				const outcome = await this.#send(tap);
				if (!this.#settle(tap, outcome)) return;
			}
		} finally {
			this.#isSending = false;
		}
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	/** False where sending has to stop for now. */
	#settle(tap: Tap, outcome: Outcome): boolean {
		if (outcome.kind === 'later' || outcome.kind === 'logged-out') {
			this.#change({ trouble: outcome.kind === 'later' ? 'network' : 'logged-out' });
			this.#timer = setTimeout(() => void this.flush(), this.#wait);
			this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
			return false;
		}
		this.#wait = FIRST_WAIT_MS;
		const { recorded, refused } = this.#view;
		const waiting = this.#view.waiting.filter((one) => one.requestId !== tap.requestId);
		const kept =
			outcome.kind === 'refused'
				? { refused: [...refused, tap] }
				: { recorded: { ...recorded, [tap.enrolmentId]: outcome.recorded }, last: outcome.recorded };
		this.#change({ ...kept, waiting, trouble: null });
		return true;
	}
}

/** Sends one tap to the API of this site. */
export async function sendTap(tap: Tap): Promise<Outcome> {
	try {
		const response = await fetch('/api/trpc/attendance.mark', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(tap),
			// Goes on when the page is left at the same moment.
			keepalive: true,
			signal: AbortSignal.timeout(15_000),
		});
		if (response.status === 401) return { kind: 'logged-out' };
		if (response.status >= 500 || response.status === 429) return { kind: 'later' };
		if (!response.ok) return { kind: 'refused' };
		const { result } = (await response.json()) as { result: { data: Recorded } };
		return { kind: 'kept', recorded: result.data };
	} catch {
		// No network, or an answer that broke off: the same request again is harmless.
		return { kind: 'later' };
	}
}
