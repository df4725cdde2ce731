import { deleteStore, openSealedStore, type SealedStore } from '#lib/offline/sealed-store.ts';
import type { Entry, KeptBy, Outcome } from '../entry.ts';
import type { Roster } from '../roster-view.ts';
import type { Refused } from '../tap-queue.ts';
import {
	keyByPin,
	keyByServer,
	makeListKey,
	openValue,
	sealValue,
	type Box,
	type Wraps,
} from './list-key.ts';

/** A neutral name: it stands in the tools of the browser. */
const STORE = 'list';
/** After this many wrong PINs only the server's half opens the list. */
export const PIN_TRIES = 10;
/** However it goes, nothing stays on a phone longer than this. */
export const KEPT_DAYS = 14;

/** What can be read without opening the list: no name, no group, no mark. */
export type KeptFacts = {
	keepId: string;
	owner: string;
	meetingId: string;
	/** When the half-day is over, and when everything goes; ISO. */
	endsAt: string;
	goesAt: string;
	triesLeft: number;
	unsent: number;
	hasPin: boolean;
};

type Row = Omit<KeptFacts, 'unsent' | 'hasPin'> & { wraps: Wraps; roster: Box };
/** An entry on the phone, sealed; `problem` once the server refused it. */
type Written = { entry: Entry; problem: string | null };

const AT = ['list', 'row'] as const;
/** How many marks went unsent when the term was over; a number and no name. */
const LOST = ['list', 'lost'] as const;
const BOX = 'out';

/** A list kept on this phone, opened. Every change is on the phone before it is anywhere else. */
export class KeptList {
	readonly keptBy: KeptBy;
	readonly endsAt: Date;
	#store: SealedStore;
	#key: CryptoKey;
	#row: Row;
	#roster: Roster;
	#written: Map<string, { place: number; one: Written }>;

	constructor(parts: { store: SealedStore; key: CryptoKey; row: Row; roster: Roster; written: Opened[] }) {
		this.#store = parts.store;
		this.#key = parts.key;
		this.#row = parts.row;
		this.#roster = parts.roster;
		this.#written = new Map(parts.written.map((one) => [one.one.entry.requestId, one]));
		this.keptBy = { keepId: parts.row.keepId, owner: parts.row.owner };
		this.endsAt = new Date(parts.row.endsAt);
	}

	get roster(): Roster {
		return this.#roster;
	}

	/** What an earlier page left. */
	get unsent(): { waiting: Entry[]; refused: Refused[] } {
		const all = [...this.#written.values()].toSorted((a, b) => a.place - b.place).map(({ one }) => one);
		return {
			waiting: all.filter((one) => one.problem === null).map((one) => one.entry),
			refused: all.flatMap(({ entry, problem }) => (problem === null ? [] : [{ entry, problem }])),
		};
	}

	async add(entry: Entry): Promise<void> {
		const place = 1 + Math.max(0, ...[...this.#written.values()].map((one) => one.place));
		await this.#write(place, { entry, problem: null });
	}

	/** The server kept it: it goes, and the list shows what the server said. Or refused it: it stays until it was seen. */
	async settle(entry: Entry, outcome: Outcome): Promise<void> {
		const place = this.#written.get(entry.requestId)?.place;
		if (place === undefined) return;
		if (outcome.kind === 'refused') return await this.#write(place, { entry, problem: outcome.problem });
		if (outcome.kind === 'kept' && entry.kind === 'mark')
			await this.refresh(withMark(this.#roster, entry, outcome.recorded.contradiction));
		await this.forget(entry.requestId);
	}

	/** Takes one entry off the phone. */
	async forget(requestId: string): Promise<void> {
		const place = this.#written.get(requestId)?.place;
		if (place === undefined) return;
		this.#written.delete(requestId);
		await this.#store.write([{ at: [BOX, place], value: undefined }]);
	}

	/** The list as it stands now. */
	async refresh(roster: Roster): Promise<void> {
		this.#roster = roster;
		this.#row = { ...this.#row, roster: await sealValue(this.#key, roster) };
		await this.#store.write([{ at: AT, value: this.#row }]);
	}

	/** Takes everything off the phone. */
	async wipe(): Promise<void> {
		this.#store.close();
		await wipeKept();
	}

	async #write(place: number, one: Written): Promise<void> {
		this.#written.set(one.entry.requestId, { place, one });
		await this.#store.write([{ at: [BOX, place], value: await sealValue(this.#key, one) }]);
	}
}

type Opened = { place: number; one: Written };

/** The mark as it will stand until the list is read anew; who agrees or not came with the answer. */
function withMark(
	roster: Roster,
	entry: Entry,
	contradiction: Roster['people'][number]['contradiction'],
): Roster {
	if (entry.kind !== 'mark') return roster;
	const { requestId: id, state, deviceAt } = entry;
	const counts = {
		...{ id, state, deviceAt },
		source: 'roster' as const,
		by: '',
		serverAt: deviceAt,
		clockOffSeconds: 0,
	};
	const people = roster.people.map((person) =>
		person.enrolmentId === entry.enrolmentId
			? { ...person, contradiction, counts: contradiction.length > 0 ? null : counts }
			: person,
	);
	return { ...roster, people };
}

/** What is on this phone, without opening it; null where nothing is. What is past its term goes first. */
export async function readKeptFacts(now = new Date()): Promise<KeptFacts | null> {
	if (!(await hasStore())) return null;
	const store = await openSealedStore(STORE);
	const row = await store.read<Row>(AT);
	const unsent = (await store.readAll(BOX)).length;
	store.close();
	if (!row) return null;
	if (new Date(row.goesAt) <= now) {
		await wipeKept();
		if (unsent > 0) await noteLost(unsent);
		return null;
	}
	const { wraps, roster: _roster, ...facts } = row;
	return { ...facts, unsent, hasPin: wraps.byPin !== null };
}

/** How many marks were deleted unsent because their term was over; said until somebody has seen it. */
export async function readLost(): Promise<number> {
	if (!(await hasStore())) return 0;
	const store = await openSealedStore(STORE);
	const lost = await store.read<number>(LOST);
	store.close();
	return lost ?? 0;
}

async function noteLost(count: number): Promise<void> {
	const store = await openSealedStore(STORE);
	await store.write([{ at: LOST, value: count }]);
	store.close();
}

/** Looking must not leave a trace on phones that keep nothing. */
async function hasStore(): Promise<boolean> {
	const all = await indexedDB.databases();
	return all.some((one) => one.name === STORE);
}

export type ToKeep = { roster: Roster; pin: string; keepId: string; owner: string; half: string };

/** Keeps a list on this phone, in place of one that has nothing unsent. */
export async function keepList(
	{ roster, pin, keepId, owner, half }: ToKeep,
	now = new Date(),
): Promise<void> {
	await wipeKept();
	const { key, wraps } = await makeListKey(pin, half);
	const { id: meetingId, startsAt, minutes } = roster.meeting;
	const endsAt = new Date(new Date(startsAt).getTime() + minutes * 60_000);
	const goesAt = new Date(Math.max(now.getTime(), endsAt.getTime()) + KEPT_DAYS * 86_400_000);
	const row: Row = {
		...{ keepId, owner, meetingId, wraps, triesLeft: PIN_TRIES },
		...{ endsAt: endsAt.toISOString(), goesAt: goesAt.toISOString() },
		roster: await sealValue(key, roster),
	};
	const store = await openSealedStore(STORE);
	await store.write([{ at: AT, value: row }]);
	store.close();
}

/** Opens the list by its PIN. A wrong one costs a try; after the last the PIN opens nothing any more. */
export async function openByPin(pin: string): Promise<KeptList | { triesLeft: number }> {
	const { store, row } = await openRow();
	const key = await keyByPin(row.wraps, pin);
	if (key) {
		const fresh = { ...row, triesLeft: PIN_TRIES };
		await store.write([{ at: AT, value: fresh }]);
		return await openedList(store, key, fresh);
	}
	const triesLeft = Math.max(0, row.triesLeft - 1);
	const wraps = triesLeft === 0 ? { ...row.wraps, byPin: null } : row.wraps;
	await store.write([{ at: AT, value: { ...row, wraps, triesLeft } }]);
	store.close();
	return { triesLeft };
}

/** Opens the list by the server's half; null where that is another account's. */
export async function openByServer(half: string): Promise<KeptList | null> {
	const { store, row } = await openRow();
	const key = await keyByServer(row.wraps, half);
	if (key) return await openedList(store, key, row);
	store.close();
	return null;
}

async function openRow() {
	const store = await openSealedStore(STORE);
	const row = await store.read<Row>(AT);
	if (!row) throw new Error('no list on this phone');
	return { store, row };
}

async function openedList(store: SealedStore, key: CryptoKey, row: Row): Promise<KeptList> {
	const roster = await openValue<Roster>(key, row.roster);
	const boxes = await store.readAll<Box>(BOX);
	const written = await Promise.all(
		boxes.map(async ({ id, value }) => ({ place: Number(id), one: await openValue<Written>(key, value) })),
	);
	return new KeptList({ store, key, row, roster, written });
}

/** Takes list, marks and keys off this phone. Harmless where there are none. */
export async function wipeKept(): Promise<void> {
	await deleteStore(STORE);
}
