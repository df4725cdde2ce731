import type { KeptPart } from '@sleutelwerk/api';
import { sealLetter } from '@sleutelwerk/auth/seal-letter';
import { letterPlace, newId, type Deed, type SentDeed } from '@sleutelwerk/core';
import { withLetter, type Done, type Mine } from './deeds.ts';
import { oneAtATime } from './locks.ts';
import { STORE } from './names.ts';
import { Outbox } from './outbox.ts';
import { openSealedStore, type SealedStore } from './sealed-store.ts';
import { sendDeed } from './send.ts';

/** Whose things are kept, and what is needed to do more without a network. */
export type Owner = {
	owner: string;
	letterKey: string;
	/** Milliseconds that the server's clock is ahead of this phone's. */
	skew: number;
};

/** A part on this phone. */
export type OnPhone = { part: KeptPart; savedAt: string; bytes: number };

/** Everything that is kept on this phone for learning without a network. */
export class Shelf {
	readonly outbox: Outbox;
	#store: SealedStore;

	constructor(store: SealedStore, outbox = new Outbox(store, sendDeed)) {
		this.#store = store;
		this.outbox = outbox;
	}

	async owner(): Promise<Owner | null> {
		return await this.#store.read<Owner>(['state', 'owner']);
	}

	async parts(): Promise<OnPhone[]> {
		const rows = await this.#store.readAll<OnPhone>('part');
		return rows.map(({ value }) => value);
	}

	async part(number: number): Promise<(OnPhone & { mine: Mine }) | null> {
		const [kept, mine] = await Promise.all([
			this.#store.read<OnPhone>(['part', number]),
			this.#store.read<Mine>(['mine', number]),
		]);
		return kept && mine ? { ...kept, mine } : null;
	}

	/** Puts a part on the phone, or a newer edition in its place. */
	async keep(part: KeptPart, mine: Mine, { bytes, now }: { bytes: number; now: Date }): Promise<void> {
		const owner: Owner = {
			owner: part.owner,
			letterKey: part.letterKey,
			skew: Date.parse(mine.now) - now.getTime(),
		};
		const kept: OnPhone = { part, savedAt: mine.now, bytes };
		await this.#store.write([
			{ at: ['state', 'owner'], value: owner },
			{ at: ['part', part.part], value: kept },
			{ at: ['mine', part.part], value: mine },
		]);
	}

	/** What the server knows now. Only when nothing waits: what was done here and not sent would be forgotten. */
	async refresh(number: number, mine: Mine): Promise<void> {
		await oneAtATime('deeds', async () => {
			const { waiting } = await this.outbox.view(mine.owner);
			if (waiting === 0) await this.#store.write([{ at: ['mine', number], value: mine }]);
		});
	}

	/** Takes the parts away; what was not sent stays, sealed, until its owner comes back or somebody wipes. */
	async closeParts(): Promise<void> {
		const parts = await this.parts();
		const gone = parts.flatMap(({ part }) => [
			{ at: ['part', part.part] as const, value: undefined },
			{ at: ['mine', part.part] as const, value: undefined },
		]);
		await this.#store.write(gone);
	}

	/**
	 * Does something in a kept part: what it changes here and what is to be sent are written together. Gives the id under
	 * which own words will be kept, or null where nothing changed.
	 */
	async act(
		number: number,
		locale: string,
		make: (mine: Mine, id: string) => Done | null,
	): Promise<{ id: string; mine: Mine } | null> {
		return await oneAtATime('deeds', async () => {
			const [owner, kept] = await Promise.all([this.owner(), this.part(number)]);
			const id = newId();
			const done = owner && kept && make(kept.mine, id);
			if (!done) return null;
			const sent = await sealed(done, { id, locale, owner });
			await this.outbox.add([sent], [{ at: ['mine', number], value: done.mine }]);
			return { id, mine: done.mine };
		});
	}

	close(): void {
		this.#store.close();
	}
}

/** Opens the shelf; throws where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf> {
	return new Shelf(await openSealedStore(STORE));
}

type Sealing = { id: string; locale: string; owner: Owner };

/** A deed ready to be sent: own words sealed so that nobody reads them on this phone, moment by the server's clock. */
async function sealed({ deed, words }: Done, { id, locale, owner }: Sealing): Promise<SentDeed> {
	const at = new Date(Date.now() + owner.skew).toISOString();
	const place = letterPlace({ owner: owner.owner, id });
	const whole: Deed =
		words === undefined ? deed : withLetter(deed, await sealLetter(words, { key: owner.letterKey, place }));
	return { id, owner: owner.owner, at, locale, deed: whole };
}
