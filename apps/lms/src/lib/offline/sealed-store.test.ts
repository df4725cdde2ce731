import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { STORE } from './names.ts';
import { deleteStore, openSealedStore } from './sealed-store.ts';
import { dropParts } from './wipe-stored.ts';

const NAME = 'a-store';
afterEach(() => deleteStore(NAME));

/** Everything that stands in the store's box, as bytes read without the key. */
async function rawBox(): Promise<string> {
	const db = await openDB(NAME);
	const rows = (await db.getAll('box')) as (string | { iv: Uint8Array; bytes: ArrayBuffer })[];
	db.close();
	return rows
		.map((row) => (typeof row === 'string' ? row : Buffer.from(row.bytes).toString('latin1')))
		.join('\n');
}

it('gives back what was written, also after it was closed', async () => {
	const store = await openSealedStore(NAME);
	await store.write([{ at: ['shelf', 'one'], value: { words: 'zilverreiger' } }]);
	store.close();
	const again = await openSealedStore(NAME);
	expect(await again.read(['shelf', 'one'])).toEqual({ words: 'zilverreiger' });
	expect(await again.read(['shelf', 'two'])).toBeNull();
	again.close();
});

it('holds nothing in plain words; a plain value would be found', async () => {
	const store = await openSealedStore(NAME);
	await store.write([{ at: ['shelf', 'one'], value: { words: 'zilverreiger' } }]);
	expect(await rawBox()).not.toContain('zilverreiger');
	const db = await openDB(NAME);
	await db.put('box', 'zilverreiger', ['shelf', 'planted']);
	db.close();
	expect(await rawBox()).toContain('zilverreiger');
	store.close();
});

it('keeps a key that no script can read out', async () => {
	(await openSealedStore(NAME)).close();
	const db = await openDB(NAME);
	const key = (await db.get('key', 'key')) as CryptoKey;
	db.close();
	expect(key.extractable).toBe(false);
	await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

it('gives a shelf in the order of its numbers, and no other shelf', async () => {
	const store = await openSealedStore(NAME);
	const at = [10, 2, 1, 30];
	await store.write(at.map((id) => ({ at: ['queue', id] as const, value: id })));
	await store.write([{ at: ['queue2', 1], value: 'other' }]);
	expect((await store.readAll('queue')).map((one) => one.id)).toEqual([1, 2, 10, 30]);
	await store.write([{ at: ['queue', 2], value: undefined }]);
	expect((await store.readAll('queue')).map((one) => one.value)).toEqual([1, 10, 30]);
	store.close();
});

it('does not open what was moved to another place', async () => {
	const store = await openSealedStore(NAME);
	await store.write([{ at: ['shelf', 'mine'], value: 'x' }]);
	const db = await openDB(NAME);
	await db.put('box', await db.get('box', ['shelf', 'mine']), ['shelf', 'yours']);
	db.close();
	await expect(store.read(['shelf', 'yours'])).rejects.toThrow();
	store.close();
});

it('is gone after it was deleted, and so is its key', async () => {
	const store = await openSealedStore(NAME);
	await store.write([{ at: ['shelf', 'one'], value: 1 }]);
	// An open tab lets go by itself.
	await deleteStore(NAME);
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(NAME);
	const again = await openSealedStore(NAME);
	expect(await again.read(['shelf', 'one'])).toBeNull();
	again.close();
});

it('lets kept parts go without being opened, and keeps what was not sent', async () => {
	await dropParts();
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(STORE);
	const store = await openSealedStore(STORE);
	for (const shelf of ['part', 'mine', 'outbox']) await store.write([{ at: [shelf, 1], value: shelf }]);
	await dropParts();
	expect(await store.readAll('part')).toEqual([]);
	expect(await store.readAll('mine')).toEqual([]);
	expect((await store.readAll('outbox')).map((one) => one.value)).toEqual(['outbox']);
	store.close();
	await deleteStore(STORE);
});
