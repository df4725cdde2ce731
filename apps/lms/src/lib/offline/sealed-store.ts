import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Where something stands: a shelf, and an id on it. Numbers keep their order. */
export type Place = readonly [shelf: string, id: string | number];
/** A change of the store; `value: undefined` takes away. */
export type Change = { at: Place; value: unknown };

type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };
interface Shape extends DBSchema {
	key: { key: 'key'; value: CryptoKey };
	box: { key: [string, string | number]; value: Sealed };
}

/**
 * A small store on the phone in which nothing stands in plain words: every value is sealed (AES-256-GCM) with a key that
 * the browser keeps and no script can read out, and bound to its place. It does not hold off somebody who opens the site
 * in this very browser; what that person may not see must not be kept here at all.
 */
export type SealedStore = {
	read<T>(at: Place): Promise<T | null>;
	/** All of a shelf in the order of their ids. */
	readAll<T>(shelf: string): Promise<{ id: string | number; value: T }[]>;
	/** All changes or none. */
	write(changes: readonly Change[]): Promise<void>;
	close(): void;
};

/** Opens a store, making it when there is none. Throws where the browser keeps nothing (a private window of some). */
export async function openSealedStore(name: string): Promise<SealedStore> {
	const db: IDBPDatabase<Shape> = await openDB<Shape>(name, 1, {
		upgrade(made) {
			made.createObjectStore('key');
			made.createObjectStore('box');
		},
		// Somebody wipes in another tab: let go at once.
		blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
	});
	const key = await keyOf(db);
	return {
		async read<T>(at: Place) {
			const sealed = await db.get('box', [...at]);
			return sealed ? await open<T>(key, at, sealed) : null;
		},
		async readAll<T>(shelf: string) {
			const range = IDBKeyRange.bound([shelf], [shelf, []]);
			const tx = db.transaction('box');
			const [keys, values] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
			return await Promise.all(
				values.map(async (sealed, place) => {
					const id = keys[place]?.[1] ?? '';
					return { id, value: await open<T>(key, [shelf, id], sealed) };
				}),
			);
		},
		async write(changes) {
			// Sealed first: a transaction of IndexedDB does not wait for anything else.
			const sealed = await Promise.all(
				changes.map(async ({ at, value }) => ({
					at: [...at] as [string, string | number],
					value: value === undefined ? undefined : await seal(key, at, value),
				})),
			);
			const tx = db.transaction('box', 'readwrite', { durability: 'strict' });
			await Promise.all([
				...sealed.map(({ at, value }) => (value ? tx.store.put(value, at) : tx.store.delete(at))),
				tx.done,
			]);
		},
		close: () => db.close(),
	};
}

/** Takes a whole store away, key first of all. Harmless where there is none. */
export async function deleteStore(name: string): Promise<void> {
	await deleteDB(name);
}

async function keyOf(db: IDBPDatabase<Shape>): Promise<CryptoKey> {
	const found = await db.get('key', 'key');
	if (found) return found;
	const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt',
	]);
	const tx = db.transaction('key', 'readwrite');
	// Two tabs at once: the first key stays.
	const earlier = await tx.store.get('key');
	if (!earlier) await tx.store.put(made, 'key');
	await tx.done;
	return earlier ?? made;
}

const boundTo = (at: Place) => new TextEncoder().encode(JSON.stringify(at));

async function seal(key: CryptoKey, at: Place, value: unknown): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const words = new TextEncoder().encode(JSON.stringify(value));
	const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(at) }, key, words);
	return { iv, bytes };
}

async function open<T>(key: CryptoKey, at: Place, { iv, bytes }: Sealed): Promise<T> {
	const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(at) }, key, bytes);
	return JSON.parse(new TextDecoder().decode(words)) as T;
}
