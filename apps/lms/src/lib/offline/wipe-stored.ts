import { openDB } from 'idb';
import { CACHE, STORE } from './names.ts';

/** Deletes what is kept for learning, its key first of all. For pages and for the worker. Harmless twice. */
export async function wipeStored(): Promise<void> {
	await Promise.all([deleteStores([STORE]), deleteFiles((name) => name.startsWith(CACHE))]);
}

/** Deletes every store and every kept file of this site. */
export async function wipeAllStored(): Promise<void> {
	// Some browsers do not list them; ours is known by name.
	const listed = (await indexedDB.databases?.().catch(() => [])) ?? [];
	const names = listed.flatMap(({ name }) => (name ? [name] : []));
	await Promise.all([deleteStores([STORE, ...names]), deleteFiles(() => true)]);
}

/**
 * Takes the kept parts away without opening them; what was not sent stays. For the worker, when the server says that
 * nobody is logged in any more.
 */
export async function dropParts(): Promise<void> {
	const listed = (await indexedDB.databases?.().catch(() => [])) ?? [{ name: STORE }];
	if (!listed.some(({ name }) => name === STORE)) return;
	const db = await openDB(STORE);
	const tx = db.transaction('box', 'readwrite');
	const drop = (shelf: string) => tx.store.delete(IDBKeyRange.bound([shelf], [shelf, []]));
	await Promise.all([drop('part'), drop('mine'), tx.done]);
	db.close();
}

async function deleteStores(names: readonly string[]): Promise<void> {
	await Promise.all(
		[...new Set(names)].map(
			(name) =>
				new Promise<void>((resolve) => {
					const request = indexedDB.deleteDatabase(name);
					// Blocked: another tab lets go as soon as it hears of it, and then it is deleted.
					request.onsuccess = request.onerror = request.onblocked = () => resolve();
				}),
		),
	);
}

async function deleteFiles(isOurs: (name: string) => boolean): Promise<void> {
	if (!('caches' in globalThis)) return;
	const names = (await caches.keys()).filter(isOurs);
	await Promise.all(names.map((name) => caches.delete(name)));
}
