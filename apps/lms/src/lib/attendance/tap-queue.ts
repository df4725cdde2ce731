import type { Entry, Outcome } from './entry.ts';
import type { Recorded } from './roster-view.ts';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** An entry the server will never take, with the message key of why. */
export type Refused = { entry: Entry; problem: string };

/** What the page shows of the queue; a new object after each change. */
export type QueueView = {
	/** Not yet kept by the server. */
	waiting: readonly Entry[];
	/** Newest answer of the server by person. */
	recorded: Readonly<Record<string, Recorded>>;
	/** Refused for good: shown until somebody has seen it, so that nobody believes they were kept. */
	refused: readonly Refused[];
	/** Newest of all answers, to be read aloud. */
	last: Recorded | null;
	trouble: 'network' | 'logged-out' | 'other-account' | null;
};

export const EMPTY_QUEUE: QueueView = { waiting: [], recorded: {}, refused: [], last: null, trouble: null };

/** What a queue works with: how to send, whom to tell, and a memory that outlives the page where there is one. */
export type QueueParts = {
	send: (entry: Entry) => Promise<Outcome>;
	onchange?: (view: QueueView) => void;
	/** Called with what the server answered for good, before it leaves the queue. */
	onsettled?: (entry: Entry, outcome: Outcome) => Promise<void>;
	start?: Pick<QueueView, 'waiting' | 'refused'>;
};

const TROUBLE = { later: 'network', 'logged-out': 'logged-out', 'other-account': 'other-account' } as const;

/**
 * Entries on their way to the server, in order. One leaves the queue only when the server said that it kept it, so the
 * count on the screen is the truth; what fails is tried again, sooner when the network comes back.
 */
export class TapQueue {
	#view: QueueView;
	#parts: QueueParts;
	#isSending = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wait = FIRST_WAIT_MS;

	constructor(parts: QueueParts) {
		this.#parts = parts;
		this.#view = { ...EMPTY_QUEUE, ...parts.start };
	}

	get view(): QueueView {
		return this.#view;
	}

	#change(next: Partial<QueueView>): void {
		this.#view = { ...this.#view, ...next };
		this.#parts.onchange?.(this.#view);
	}

	add(entry: Entry): void {
		this.#change({ waiting: [...this.#view.waiting, entry] });
		void this.flush();
	}

	/** Somebody has read that this was refused. */
	dismiss(requestId: string): void {
		this.#change({ refused: this.#view.refused.filter((one) => one.entry.requestId !== requestId) });
	}

	/** Tries to send everything that waits, now. */
	async flush(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		clearTimeout(this.#timer);
		try {
			for (let entry = this.#view.waiting[0]; entry; entry = this.#view.waiting[0]) {
				const outcome = await this.#parts.send(entry);
				if (!(await this.#settle(entry, outcome))) return;
			}
		} finally {
			this.#isSending = false;
		}
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	/** False where sending has to stop for now. */
	async #settle(entry: Entry, outcome: Outcome): Promise<boolean> {
		if (outcome.kind !== 'kept' && outcome.kind !== 'refused') {
			this.#change({ trouble: TROUBLE[outcome.kind] });
			this.#timer = setTimeout(() => void this.flush(), this.#wait);
			this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
			return false;
		}
		this.#wait = FIRST_WAIT_MS;
		await this.#parts.onsettled?.(entry, outcome);
		const { recorded, refused } = this.#view;
		const waiting = this.#view.waiting.filter((one) => one.requestId !== entry.requestId);
		const kept =
			outcome.kind === 'refused'
				? { refused: [...refused, { entry, problem: outcome.problem }] }
				: {
						recorded: { ...recorded, [entry.enrolmentId ?? entry.requestId]: outcome.recorded },
						last: outcome.recorded,
					};
		this.#change({ ...kept, waiting, trouble: null });
		return true;
	}
}
