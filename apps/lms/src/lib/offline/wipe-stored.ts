import { STORE } from './names.ts';

/** Deletes every store with its key, and every kept file, of this site on this phone. For pages and for the worker. */
export async function wipeStored(): Promise<void> {
	await Promise.all([deleteStores(), deleteFiles()]);
}

async function deleteStores(): Promise<void> {
	// Some browsers do not list them; ours is known by name.
	const listed = (await indexedDB.databases?.().catch(() => [])) ?? [];
	const names = new Set([STORE, ...listed.flatMap(({ name }) => (name ? [name] : []))]);
	await Promise.all(
		[...names].map(
			(name) =>
				new Promise<void>((resolve) => {
					const request = indexedDB.deleteDatabase(name);
					// Blocked: another tab lets go as soon as it hears of it, and then it is deleted.
					request.onsuccess = request.onerror = request.onblocked = () => resolve();
				}),
		),
	);
}

async function deleteFiles(): Promise<void> {
	if (!('caches' in globalThis)) return;
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
