import type { SentDeed } from '@sleutelwerk/core';
import { oneAtATime } from './locks.ts';
import type { Change, SealedStore } from './sealed-store.ts';

const SHELF = 'outbox';

/** A deed that was not sent yet, or that the server refused for good. */
export type Waiting = { sent: SentDeed; refused: string | null };

/**
 * What became of a try to send. `later`: no network; `held`: the server failed at this one, others may pass; `refused`:
 * never again, with the stable code that says why.
 */
export type Outcome =
	| { kind: 'received' }
	| { kind: 'later' }
	| { kind: 'held' }
	| { kind: 'logged-out' }
	| { kind: 'refused'; code: string };

export type OutboxView = {
	/** Not sent yet, of whoever is logged in. */
	waiting: number;
	/** Refused for good: shown in words, never dropped in silence. */
	refused: readonly { key: number; sent: SentDeed; code: string }[];
	/** Of another account that used this phone: neither sent nor shown. */
	others: number;
};

export type Trouble = 'network' | 'server' | 'logged-out' | null;

/** What is on its way from this phone, in order. Something leaves it only when the server said that it has it. */
export class Outbox {
	#store: SealedStore;
	#send: (sent: SentDeed) => Promise<Outcome>;

	constructor(store: SealedStore, send: (sent: SentDeed) => Promise<Outcome>) {
		this.#store = store;
		this.#send = send;
	}

	async #all(): Promise<{ key: number; value: Waiting }[]> {
		const rows = await this.#store.readAll<Waiting>(SHELF);
		return rows.map(({ id, value }) => ({ key: Number(id), value }));
	}

	/** Adds deeds together with what else changes by them: all or nothing, also when the page dies now. */
	async add(deeds: readonly SentDeed[], changes: readonly Change[] = []): Promise<void> {
		const last = (await this.#all()).at(-1)?.key ?? 0;
		const added = deeds.map((sent, place): Change => {
			const value: Waiting = { sent, refused: null };
			return { at: [SHELF, last + 1 + place], value };
		});
		await this.#store.write([...changes, ...added]);
	}

	async view(owner: string | null): Promise<OutboxView> {
		const all = await this.#all();
		const mine = all.filter(({ value }) => value.sent.owner === owner);
		return {
			waiting: mine.filter(({ value }) => value.refused === null).length,
			refused: mine.flatMap(({ key, value: { sent, refused } }) =>
				refused === null ? [] : [{ key, sent, code: refused }],
			),
			others: all.length - mine.length,
		};
	}

	/** The refused ones were read: they go. */
	async dismissRefused(owner: string): Promise<void> {
		const { refused } = await this.view(owner);
		await this.#store.write(refused.map(({ key }) => ({ at: [SHELF, key], value: undefined })));
	}

	/** Sends what this account did, in order, one after another and in one tab only. Says what stopped it. */
	async flush(owner: string, onchange: () => unknown = () => undefined): Promise<Trouble> {
		return await oneAtATime('send', async () => {
			const held = new Set<string>();
			for (const { key, value } of await this.#all()) {
				const group = groupOf(value.sent);
				if (value.sent.owner !== owner || value.refused !== null || held.has(group)) continue;
				const outcome = await this.#send(value.sent);
				if (outcome.kind === 'later') return 'network';
				if (outcome.kind === 'logged-out') return 'logged-out';
				if (outcome.kind === 'held') held.add(group);
				else await this.#settle(key, value, outcome);
				await onchange();
			}
			return held.size > 0 ? 'server' : null;
		});
	}

	async #settle(
		key: number,
		waiting: Waiting,
		outcome: { kind: 'received' } | { kind: 'refused'; code: string },
	): Promise<void> {
		const value = outcome.kind === 'received' ? undefined : { ...waiting, refused: outcome.code };
		await this.#store.write([{ at: [SHELF, key], value }]);
	}
}

/** What must stay in order among itself: the deeds of one rehearsal; a step by itself. */
function groupOf({ id, deed }: SentDeed): string {
	if (deed.kind === 'begin' || deed.kind === 'event') return deed.rehearsalId;
	return deed.kind === 'step' ? `${deed.part}/${deed.lesson}/${deed.step}` : id;
}
